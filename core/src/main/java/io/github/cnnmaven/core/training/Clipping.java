package io.github.cnnmaven.core.training;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A limit on gradients.
 *
 * @param limit above 0
 */
public record Clipping(Of of, double limit) {

  /** What is limited; Keras's {@code clipnorm}, {@code global_clipnorm} and {@code clipvalue}. */
  public enum Of {
    /** The Euclidean norm of each variable's gradient: of one layer's kernel, or its bias. */
    @JsonProperty("norm")
    NORM,
    /** The Euclidean norm of all gradients together. */
    @JsonProperty("globalNorm")
    GLOBAL_NORM,
    /** The absolute value of each number. */
    @JsonProperty("value")
    VALUE
  }
}
