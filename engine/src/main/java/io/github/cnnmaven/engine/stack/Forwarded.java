package io.github.cnnmaven.engine.stack;

import org.jspecify.annotations.Nullable;

/** What a stage keeps from its forward pass. */
final class Forwarded {

  private Forwarded() {}

  static <T> T of(@Nullable T kept) {
    if (kept == null) {
      throw new IllegalStateException("A backward pass needs a forward pass before it");
    }
    return kept;
  }
}
