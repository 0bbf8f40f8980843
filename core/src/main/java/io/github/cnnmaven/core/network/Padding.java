package io.github.cnnmaven.core.network;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Keras's padding modes: {@code valid} adds nothing; {@code same} pads so that the output has
 * {@code ceil(input / stride)} pixels, the odd pixel at the bottom and right.
 */
public enum Padding {
  @JsonProperty("valid")
  VALID {
    @Override
    int outputLength(int input, int window, int stride) {
      return Math.floorDiv(input - window, stride) + 1;
    }
  },
  @JsonProperty("same")
  SAME {
    @Override
    int outputLength(int input, int window, int stride) {
      return (input - 1) / stride + 1;
    }
  };

  /** Output pixels along one side; below 1 when the window does not fit. */
  abstract int outputLength(int input, int window, int stride);
}
