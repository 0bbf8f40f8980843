package io.github.cnnmaven.core.network;

/**
 * From feature maps to a vector: <a
 * href="https://keras.io/api/layers/reshaping_layers/flatten/">Flatten</a>.
 */
public record Flatten(String name) implements Layer {

  static final String TYPE = "flatten";

  @Override
  public String type() {
    return TYPE;
  }

  @Override
  public <R> R accept(LayerVisitor<R> visitor) {
    return visitor.flatten(this);
  }
}
