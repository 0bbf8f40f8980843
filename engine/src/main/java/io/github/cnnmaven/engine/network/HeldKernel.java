package io.github.cnnmaven.engine.network;

import io.github.cnnmaven.core.network.weight.Constraint;
import io.github.cnnmaven.core.network.weight.ConstraintVisitor;
import io.github.cnnmaven.core.network.weight.MaxNorm;
import io.github.cnnmaven.core.network.weight.NonNeg;
import io.github.cnnmaven.core.network.weight.UnitNorm;
import java.nio.FloatBuffer;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.deeplearning4j.nn.api.Layer;
import org.jspecify.annotations.Nullable;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * A kernel in memory, held to a constraint after each step with what was found out at the first.
 */
final class HeldKernel implements ConstraintVisitor<FloatBuffer> {

  private static final double EPSILON = 1e-7;

  private final FloatBuffer memory;
  private final float[] weights;
  private final long[] shape;
  private final int[] place;
  private @Nullable WeightGroups groups;

  /**
   * A kernel.
   *
   * @param memory the weights
   * @param shape in the order of memory
   * @param place in that shape of each axis that Keras counts
   */
  HeldKernel(FloatBuffer memory, long[] shape, int... place) {
    this.memory = memory;
    this.weights = new float[memory.capacity()];
    this.shape = shape.clone();
    this.place = place.clone();
  }

  static HeldKernel of(Layer layer) {
    INDArray kernel = Weights.kernel(layer);
    INDArray stored = layer.getParam("W");
    if (stored.rank() == 2) {
      // Units first.
      return new HeldKernel(buffer(stored.transpose()), stored.transpose().shape(), 1, 0);
    }
    return kernel.equalShapes(stored) && kernel.stride(0) == stored.stride(0)
        ? new HeldKernel(buffer(stored), stored.shape(), 0, 1, 2, 3)
        : new HeldKernel(buffer(stored), stored.shape(), 2, 3, 1, 0);
  }

  private static FloatBuffer buffer(INDArray dense) {
    return Floats.buffer(dense).slice().limit(Math.toIntExact(dense.length())).slice();
  }

  /** Changes the weights in memory. */
  void hold(Constraint constraint) {
    constraint.accept(this);
  }

  @Override
  public FloatBuffer maxNorm(MaxNorm limit) {
    double most = limit.maxValue();
    return scale(groups(limit.axes()), norm -> Math.min(norm, most) / (EPSILON + norm));
  }

  @Override
  public FloatBuffer unitNorm(UnitNorm unit) {
    return scale(groups(unit.axes()), norm -> 1 / (EPSILON + norm));
  }

  @Override
  public FloatBuffer nonNeg(NonNeg nonNeg) {
    memory.get(0, weights);
    for (int i = 0; i < weights.length; i++) {
      weights[i] = Math.max(0, weights[i]);
    }
    return memory.put(0, weights);
  }

  /** A kernel may be larger than the processor's cache, and a row of it is not. */
  private FloatBuffer scale(WeightGroups norms, DoubleUnaryOperator factor) {
    if (!norms.areRows()) {
      memory.get(0, weights);
      return memory.put(0, norms.scale(weights, factor));
    }
    int length = norms.rowLength();
    for (int from = 0; from < weights.length; from += length) {
      memory.get(from, weights, 0, length);
      norms.scaleRow(weights, factor);
      memory.put(from, weights, 0, length);
    }
    return memory;
  }

  private WeightGroups groups(List<Integer> axes) {
    WeightGroups known = groups;
    if (known == null) {
      known = new WeightGroups(shape, axes.stream().map(this::inMemory).toList());
      groups = known;
    }
    return known;
  }

  private int inMemory(int axis) {
    return place[axis < 0 ? axis + place.length : axis];
  }
}
