package io.github.cnnmaven.core.network;

/**
 * An activation function as a layer: <a
 * href="https://keras.io/api/layers/core_layers/activation/">Activation</a>.
 */
public record ActivationLayer(String name, Activation function) implements Layer {

  static final String TYPE = "activation";

  @Override
  public String type() {
    return TYPE;
  }

  @Override
  public <R> R accept(LayerVisitor<R> visitor) {
    return visitor.activation(this);
  }
}
