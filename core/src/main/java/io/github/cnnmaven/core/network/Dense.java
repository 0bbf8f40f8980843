package io.github.cnnmaven.core.network;

/**
 * Fully connected, with bias: <a href="https://keras.io/api/layers/core_layers/dense/">Dense</a>.
 * Weights start glorot-uniform, biases zero.
 */
public record Dense(String name, int units, Activation activation) implements Layer {

  static final String TYPE = "dense";

  @Override
  public String type() {
    return TYPE;
  }

  @Override
  public <R> R accept(LayerVisitor<R> visitor) {
    return visitor.dense(this);
  }
}
