package io.github.cnnmaven.core.network;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/** The shape of what flows between two layers, without the batch. */
public sealed interface Shape permits ImageShape, VectorShape {

  /** {@code [height, width, channels]} or {@code [units]}. */
  @JsonValue
  List<Integer> dimensions();

  /**
   * Reads what {@link #dimensions} tells.
   *
   * @throws IllegalArgumentException when these are neither one nor three
   */
  @JsonCreator
  static Shape of(List<Integer> dimensions) {
    return switch (dimensions.size()) {
      case 1 -> new VectorShape(dimensions.get(0));
      case 3 -> new ImageShape(dimensions.get(0), dimensions.get(1), dimensions.get(2));
      default -> throw new IllegalArgumentException("Not the shape of a layer: " + dimensions);
    };
  }

  /** How many numbers one example has here. */
  default long size() {
    return dimensions().stream().mapToLong(Integer::longValue).reduce(1, Math::multiplyExact);
  }
}
