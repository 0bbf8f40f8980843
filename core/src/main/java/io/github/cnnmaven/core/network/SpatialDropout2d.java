package io.github.cnnmaven.core.network;

/**
 * Sets a share {@code rate} of the feature maps to zero in training and scales the others by {@code
 * 1 / (1 - rate)}: <a
 * href="https://keras.io/api/layers/regularization_layers/spatial_dropout2d/">SpatialDropout2D</a>.
 */
public record SpatialDropout2d(String name, double rate) implements Layer {

  static final String TYPE = "spatialDropout2d";

  @Override
  public String type() {
    return TYPE;
  }

  @Override
  public <R> R accept(LayerVisitor<R> visitor) {
    return visitor.spatialDropout2d(this);
  }
}
