package io.github.cnnmaven.core.design;

import java.util.List;
import java.util.Map;

/**
 * A {@code when:}: holds for the variants whose levels are all among those named.
 *
 * @param allowed levels by factor
 */
public record Condition(Map<String, List<String>> allowed) {

  /** Holds for every variant. */
  public static final Condition ALWAYS = new Condition(Map.of());

  /**
   * Whether it holds for a variant.
   *
   * @param levels their names by factor
   */
  public boolean holds(Map<String, String> levels) {
    return allowed.entrySet().stream()
        .allMatch(
            each -> each.getValue().stream().anyMatch(l -> l.equals(levels.get(each.getKey()))));
  }
}
