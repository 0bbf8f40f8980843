package io.github.cnnmaven.core.network;

import io.github.cnnmaven.core.network.weight.Kernel;

/**
 * Fully connected: <a href="https://keras.io/api/layers/core_layers/dense/">Dense</a>. Biases start
 * zero.
 *
 * @param bias whether each unit has one
 * @param trainable whether training changes kernel and biases
 */
public record Dense(
    String name, int units, Activation activation, Kernel kernel, boolean bias, boolean trainable)
    implements KernelLayer {

  static final String TYPE = "dense";

  /** With bias, trained, its kernel as Keras starts it. */
  public Dense(String name, int units, Activation activation) {
    this(name, units, activation, Kernel.DEFAULT, true, true);
  }

  @Override
  public String type() {
    return TYPE;
  }

  @Override
  public <R> R accept(LayerVisitor<R> visitor) {
    return visitor.dense(this);
  }
}
