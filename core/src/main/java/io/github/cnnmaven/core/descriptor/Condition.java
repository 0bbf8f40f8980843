package io.github.cnnmaven.core.descriptor;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * A {@code when:}: holds for the variants whose levels are all among those named.
 *
 * @param allowed levels by factor
 */
record Condition(Map<String, List<String>> allowed) {

  /** Holds for every variant. */
  static final Condition ALWAYS = new Condition(Map.of());

  boolean holds(Map<String, String> levels) {
    return allowed.entrySet().stream()
        .allMatch(each -> each.getValue().stream().anyMatch(isLevel(levels, each.getKey())));
  }

  /** Never of a factor that does not exist, which is reported elsewhere. */
  private static Predicate<String> isLevel(Map<String, String> levels, String factor) {
    return level -> level.equals(levels.get(factor));
  }
}
