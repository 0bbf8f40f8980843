package io.github.cnnmaven.engine.network;

import io.github.cnnmaven.core.network.weight.Constraint;
import io.github.cnnmaven.core.network.weight.ConstraintVisitor;
import io.github.cnnmaven.core.network.weight.MaxNorm;
import io.github.cnnmaven.core.network.weight.NonNeg;
import io.github.cnnmaven.core.network.weight.UnitNorm;
import java.util.Set;
import org.deeplearning4j.nn.api.Layer;
import org.deeplearning4j.nn.api.layers.LayerConstraint;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Holds a layer's kernel to a constraint with Keras's formula and axes. Deeplearning4j's
 * constraints add another epsilon, are applied twice, and count the axes of another order of
 * weights.
 */
final class KernelConstraint implements LayerConstraint {

  private static final long serialVersionUID = 1L;

  private final transient Constraint constraint;

  KernelConstraint(Constraint constraint) {
    this.constraint = constraint;
  }

  @Override
  public void applyConstraint(Layer layer, int iteration, int epoch) {
    INDArray kernel = Weights.kernel(layer);
    float[] weights = Floats.readAny(kernel);
    constraint.accept(new Hold(weights, kernel.shape()));
    kernel.assign(Floats.array(weights, kernel.shape()));
  }

  /** Changes weights in place, and returns them. */
  record Hold(float[] weights, long[] shape) implements ConstraintVisitor<float[]> {

    private static final double EPSILON = 1e-7;

    @Override
    public float[] maxNorm(MaxNorm limit) {
      double most = limit.maxValue();
      return new WeightGroups(shape, limit.axes())
          .scale(weights, norm -> Math.min(norm, most) / (EPSILON + norm));
    }

    @Override
    public float[] unitNorm(UnitNorm unit) {
      return new WeightGroups(shape, unit.axes()).scale(weights, norm -> 1 / (EPSILON + norm));
    }

    @Override
    public float[] nonNeg(NonNeg nonNeg) {
      for (int i = 0; i < weights.length; i++) {
        weights[i] = Math.max(0, weights[i]);
      }
      return weights;
    }
  }

  /** A constraint of a kernel has no say in which parameters it is for. */
  @Override
  public void setParams(Set<String> params) {}

  @Override
  public Set<String> getParams() {
    return Set.of();
  }

  @Override
  @SuppressWarnings("MethodDoesntCallSuperMethod")
  public KernelConstraint clone() {
    return this;
  }
}
