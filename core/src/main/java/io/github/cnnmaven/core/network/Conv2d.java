package io.github.cnnmaven.core.network;

import io.github.cnnmaven.core.network.weight.Kernel;

/**
 * Two-dimensional convolution: <a
 * href="https://keras.io/api/layers/convolution_layers/convolution2d/">Conv2D</a>. Biases start
 * zero.
 *
 * @param bias whether each filter has one
 * @param trainable whether training changes kernel and biases
 */
public record Conv2d(
    String name,
    int filters,
    Window window,
    Activation activation,
    Kernel kernel,
    boolean bias,
    boolean trainable)
    implements KernelLayer {

  static final String TYPE = "conv2d";

  /** With bias, trained, its kernel as Keras starts it. */
  public Conv2d(
      String name, int filters, Size kernel, Size stride, Padding padding, Activation activation) {
    this(
        name,
        filters,
        new Window(kernel, stride, padding, Size.square(1)),
        activation,
        Kernel.DEFAULT,
        true,
        true);
  }

  @Override
  public String type() {
    return TYPE;
  }

  @Override
  public <R> R accept(LayerVisitor<R> visitor) {
    return visitor.conv2d(this);
  }
}
