package io.github.cnnmaven.core.design;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A variant by its levels.
 *
 * @param levels by factor, in the descriptor's order
 */
public record Combination(String id, Map<String, Level> levels) {

  /** The id where nothing varies. */
  public static final String BASELINE = "baseline";

  public Combination {
    levels = Collections.unmodifiableMap(new LinkedHashMap<>(levels));
  }

  /** A combination named after its levels, in factor order joined by {@code -}. */
  static Combination of(Map<String, Level> levels) {
    String id = levels.values().stream().map(Level::word).collect(Collectors.joining("-"));
    return new Combination(id.isEmpty() ? BASELINE : id, levels);
  }

  /** Names of the levels by factor. */
  public Map<String, String> words() {
    Map<String, String> words = new LinkedHashMap<>();
    levels.forEach((factor, level) -> words.put(factor, level.word()));
    return words;
  }
}
