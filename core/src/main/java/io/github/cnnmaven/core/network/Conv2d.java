package io.github.cnnmaven.core.network;

/**
 * Two-dimensional convolution with bias: <a
 * href="https://keras.io/api/layers/convolution_layers/convolution2d/">Conv2D</a>. Kernels start
 * glorot-uniform, biases zero.
 */
public record Conv2d(
    String name, int filters, Size kernel, Size stride, Padding padding, Activation activation)
    implements Layer {

  static final String TYPE = "conv2d";

  @Override
  public String type() {
    return TYPE;
  }

  @Override
  public <R> R accept(LayerVisitor<R> visitor) {
    return visitor.conv2d(this);
  }
}
