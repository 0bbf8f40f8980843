package io.github.cnnmaven.core.network;

import io.github.cnnmaven.core.network.weight.Kernel;

/**
 * A convolution of each channel by itself, then one across channels, one pixel large: <a
 * href="https://keras.io/api/layers/convolution_layers/separable_convolution2d/">Keras
 * SeparableConv2D</a>. Bias, which starts zero, and activation come after the second.
 *
 * @param depthMultiplier how many feature maps the first makes of each channel
 * @param kernel holds for both kernels
 * @param bias whether each filter has one
 * @param trainable whether training changes kernels and biases
 */
public record SeparableConv2d(
    String name,
    int filters,
    int depthMultiplier,
    Window window,
    Activation activation,
    Kernel kernel,
    boolean bias,
    boolean trainable)
    implements KernelLayer {

  static final String TYPE = "separableConv2d";

  @Override
  public String type() {
    return TYPE;
  }

  @Override
  public <R> R accept(LayerVisitor<R> visitor) {
    return visitor.separableConv2d(this);
  }
}
