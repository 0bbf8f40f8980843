package io.github.cnnmaven.core.network;

/**
 * Mean over each feature map: <a
 * href="https://keras.io/api/layers/pooling_layers/global_average_pooling2d/">Keras
 * GlobalAveragePooling2D</a>.
 */
public record GlobalAveragePool2d(String name) implements Layer {

  static final String TYPE = "globalAveragePool2d";

  @Override
  public String type() {
    return TYPE;
  }

  @Override
  public <R> R accept(LayerVisitor<R> visitor) {
    return visitor.globalAveragePool2d(this);
  }
}
