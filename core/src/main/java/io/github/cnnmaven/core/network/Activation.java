package io.github.cnnmaven.core.network;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Activation functions, named as in <a href="https://keras.io/api/layers/activations/">Keras</a>.
 */
public enum Activation {
  @JsonProperty("linear")
  LINEAR,
  @JsonProperty("relu")
  RELU,
  @JsonProperty("softmax")
  SOFTMAX
}
