package io.github.cnnmaven.core.network;

/**
 * Sets a share {@code rate} of its inputs to zero in training and scales the others by {@code 1 /
 * (1 - rate)}: <a href="https://keras.io/api/layers/regularization_layers/dropout/">Dropout</a>.
 */
public record Dropout(String name, double rate) implements Layer {

  static final String TYPE = "dropout";

  @Override
  public String type() {
    return TYPE;
  }

  @Override
  public <R> R accept(LayerVisitor<R> visitor) {
    return visitor.dropout(this);
  }
}
