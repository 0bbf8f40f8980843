package io.github.cnnmaven.core.network;

/**
 * Maximum over windows: <a
 * href="https://keras.io/api/layers/pooling_layers/max_pooling2d/">MaxPooling2D</a>. The stride is
 * the window unless given.
 */
public record MaxPool2d(String name, Size size, Size stride, Padding padding) implements Layer {

  static final String TYPE = "maxPool2d";

  @Override
  public String type() {
    return TYPE;
  }

  @Override
  public <R> R accept(LayerVisitor<R> visitor) {
    return visitor.maxPool2d(this);
  }
}
