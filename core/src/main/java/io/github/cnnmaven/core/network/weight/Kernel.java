package io.github.cnnmaven.core.network.weight;

import org.jspecify.annotations.Nullable;

/**
 * The weights of a layer other than its biases.
 *
 * @param initializer how they start
 * @param regularizer what their size costs
 * @param constraint what they are held to after each step, if anything
 */
public record Kernel(
    Initializer initializer, Regularizer regularizer, @Nullable Constraint constraint) {

  /** As Keras has it unless told otherwise. */
  public static final Kernel DEFAULT =
      new Kernel(VarianceScaling.GLOROT_UNIFORM, Regularizer.NONE, null);
}
