package io.github.cnnmaven.core.network;

import java.util.Objects;

/** A layer that does not fit what comes before it. */
public final class ShapeException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int layerIndex;

  ShapeException(int layerIndex, String message) {
    super(message);
    this.layerIndex = layerIndex;
  }

  /** Which layer, counted from 0. */
  public int layerIndex() {
    return layerIndex;
  }

  @Override
  public String getMessage() {
    return Objects.requireNonNull(super.getMessage());
  }
}
