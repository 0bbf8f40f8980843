package io.github.cnnmaven.engine.network;

import io.github.cnnmaven.core.network.weight.Constraint;
import java.util.Set;
import org.deeplearning4j.nn.api.Layer;
import org.deeplearning4j.nn.api.layers.LayerConstraint;
import org.jspecify.annotations.Nullable;

/**
 * Holds one layer's kernel to a constraint with Keras's formula and axes. Deeplearning4j's
 * constraints add another epsilon, are applied twice, and count the axes of another order of
 * weights.
 */
final class KernelConstraint implements LayerConstraint {

  private static final long serialVersionUID = 1L;

  private final transient Constraint constraint;
  private transient @Nullable HeldKernel held;

  KernelConstraint(Constraint constraint) {
    this.constraint = constraint;
  }

  @Override
  public void applyConstraint(Layer layer, int iteration, int epoch) {
    HeldKernel kernel = held;
    if (kernel == null) {
      kernel = HeldKernel.of(layer);
      held = kernel;
    }
    kernel.hold(constraint);
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
