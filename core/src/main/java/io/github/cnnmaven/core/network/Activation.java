package io.github.cnnmaven.core.network;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Activation functions, as the functions (not the layers) of <a
 * href="https://keras.io/api/layers/activations/">Keras</a>.
 */
public enum Activation {
  /** As it is. */
  @JsonProperty("linear")
  LINEAR("linear"),

  /** {@code max(x, 0)}. */
  @JsonProperty("relu")
  RELU("relu"),

  /**
   * {@code x} above 0, {@code 0.2 x} below: the slope of Keras's function {@code
   * activations.leaky_relu}; that of its layer {@code LeakyReLU} is 0.3.
   */
  @JsonProperty("leakyRelu")
  LEAKY_RELU("leakyRelu"),

  /** {@code x} above 0, {@code exp(x) - 1} below. */
  @JsonProperty("elu")
  ELU("elu"),

  /** Elu times 1.0507, its lower part times 1.6733 too. */
  @JsonProperty("selu")
  SELU("selu"),

  /** {@code x} times the normal distribution function of {@code x}; not the approximation. */
  @JsonProperty("gelu")
  GELU("gelu"),

  /** {@code x sigmoid(x)}; Keras's {@code silu}. */
  @JsonProperty("swish")
  SWISH("swish"),

  /** Hyperbolic tangent. */
  @JsonProperty("tanh")
  TANH("tanh"),

  /** {@code 1 / (1 + exp(-x))}. */
  @JsonProperty("sigmoid")
  SIGMOID("sigmoid"),

  /** {@code log(1 + exp(x))}. */
  @JsonProperty("softplus")
  SOFTPLUS("softplus"),

  /** {@code exp(x)} over its sum, over the channels of each pixel or over the units. */
  @JsonProperty("softmax")
  SOFTMAX("softmax");

  /** The negative slope of {@link #LEAKY_RELU}. */
  public static final double LEAK = 0.2;

  private final String word;

  Activation(String word) {
    this.word = word;
  }

  /** All of them by their words in a descriptor, in the order declared. */
  public static Map<String, Activation> byWord() {
    Map<String, Activation> all = new LinkedHashMap<>();
    for (Activation activation : values()) {
      all.put(activation.word, activation);
    }
    return Collections.unmodifiableMap(all);
  }

  /** The word for this function in a descriptor. */
  public String word() {
    return word;
  }
}
