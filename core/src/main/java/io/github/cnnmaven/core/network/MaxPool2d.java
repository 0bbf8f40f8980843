package io.github.cnnmaven.core.network;

/**
 * Maximum over windows: <a
 * href="https://keras.io/api/layers/pooling_layers/max_pooling2d/">MaxPooling2D</a>. The stride is
 * the window unless given.
 */
public record MaxPool2d(String name, Window window) implements Layer {

  static final String TYPE = "maxPool2d";

  /** Without dilation, as all pooling is. */
  public MaxPool2d(String name, Size size, Size stride, Padding padding) {
    this(name, new Window(size, stride, padding, Size.square(1)));
  }

  @Override
  public String type() {
    return TYPE;
  }

  @Override
  public <R> R accept(LayerVisitor<R> visitor) {
    return visitor.maxPool2d(this);
  }
}
