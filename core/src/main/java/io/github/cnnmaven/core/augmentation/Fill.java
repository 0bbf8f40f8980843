package io.github.cnnmaven.core.augmentation;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What is taken to lie around an image {@code abcd}, as in ImageDataGenerator's {@code fill_mode}
 * and {@code cval}.
 *
 * @param value of {@link Mode#CONSTANT}, 0 to 255
 */
public record Fill(Mode mode, double value) {

  /** Keras's default. */
  public static final Fill NEAREST = new Fill(Mode.NEAREST, 0);

  /** How an image goes on beyond its edges. */
  public enum Mode {
    /** {@code aaaa|abcd|dddd}. */
    @JsonProperty("nearest")
    NEAREST,
    /** {@code dcba|abcd|dcba}. */
    @JsonProperty("reflect")
    REFLECT,
    /** {@code abcd|abcd|abcd}. */
    @JsonProperty("wrap")
    WRAP,
    /** {@code kkkk|abcd|kkkk}. */
    @JsonProperty("constant")
    CONSTANT
  }
}
