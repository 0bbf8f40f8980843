package io.github.cnnmaven.core.network;

import io.github.cnnmaven.core.network.weight.Kernel;

/**
 * A convolution of each channel by itself: <a
 * href="https://keras.io/api/layers/convolution_layers/depthwise_convolution2d/">Keras
 * DepthwiseConv2D</a>. Biases start zero.
 *
 * @param depthMultiplier how many feature maps come of each channel
 * @param bias whether each feature map has one
 * @param trainable whether training changes kernel and biases
 */
public record DepthwiseConv2d(
    String name,
    int depthMultiplier,
    Window window,
    Activation activation,
    Kernel kernel,
    boolean bias,
    boolean trainable)
    implements KernelLayer {

  static final String TYPE = "depthwiseConv2d";

  @Override
  public String type() {
    return TYPE;
  }

  @Override
  public <R> R accept(LayerVisitor<R> visitor) {
    return visitor.depthwiseConv2d(this);
  }
}
