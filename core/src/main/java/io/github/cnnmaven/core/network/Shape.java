package io.github.cnnmaven.core.network;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/** The shape of what flows between two layers, without the batch. */
public sealed interface Shape permits ImageShape, VectorShape {

  /** {@code [height, width, channels]} or {@code [units]}. */
  @JsonValue
  List<Integer> dimensions();

  /** How many numbers one example has here. */
  default long size() {
    return dimensions().stream().mapToLong(Integer::longValue).reduce(1, Math::multiplyExact);
  }
}
