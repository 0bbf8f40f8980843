package io.github.cnnmaven.core.network;

/**
 * Mean over windows, of what is not padding: <a
 * href="https://keras.io/api/layers/pooling_layers/average_pooling2d/">AveragePooling2D</a>. The
 * stride is the window unless given.
 */
public record AveragePool2d(String name, Window window) implements Layer {

  static final String TYPE = "averagePool2d";

  @Override
  public String type() {
    return TYPE;
  }

  @Override
  public <R> R accept(LayerVisitor<R> visitor) {
    return visitor.averagePool2d(this);
  }
}
