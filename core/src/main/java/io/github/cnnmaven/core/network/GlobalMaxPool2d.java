package io.github.cnnmaven.core.network;

/**
 * Maximum over each feature map: <a
 * href="https://keras.io/api/layers/pooling_layers/global_max_pooling2d/">Keras
 * GlobalMaxPooling2D</a>.
 */
public record GlobalMaxPool2d(String name) implements Layer {

  static final String TYPE = "globalMaxPool2d";

  @Override
  public String type() {
    return TYPE;
  }

  @Override
  public <R> R accept(LayerVisitor<R> visitor) {
    return visitor.globalMaxPool2d(this);
  }
}
