package io.github.cnnmaven.core.descriptor;

import io.github.cnnmaven.core.gate.AccuracyGate;
import java.util.Map;

/** What a variant is called: its levels, joined by {@code -}. */
final class VariantId {

  private VariantId() {}

  static String of(Map<String, String> levels) {
    return levels.isEmpty() ? AccuracyGate.BASELINE : String.join("-", levels.values());
  }
}
