package io.github.cnnmaven.core.design;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What could be told of a design.
 *
 * @param factors levels by factor, the baseline's first; empty when they are wrong
 * @param design empty when it cannot be told which variants there are
 */
public record DesignReading(
    Optional<Map<String, List<Level>>> factors, Optional<ExperimentDesign> design) {

  /** The variants to look at; without a design one that stands for all. */
  public List<Combination> combinations() {
    return design.map(ExperimentDesign::combinations).orElseGet(() -> List.of(first()));
  }

  private Combination first() {
    Map<String, Level> levels = new LinkedHashMap<>();
    factors.orElse(Map.of()).forEach((factor, known) -> levels.put(factor, known.get(0)));
    return Combination.of(levels);
  }

  /** Names of levels by factor. */
  public Optional<Map<String, List<String>>> words() {
    return factors.map(
        known -> {
          Map<String, List<String>> words = new LinkedHashMap<>();
          known.forEach(
              (factor, levels) -> words.put(factor, levels.stream().map(Level::word).toList()));
          return words;
        });
  }
}
