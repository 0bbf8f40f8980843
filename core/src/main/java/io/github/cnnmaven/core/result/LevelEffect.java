package io.github.cnnmaven.core.result;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * What it does to a metric to change one factor from its first level to another, all else equal.
 *
 * @param reference the factor's first level
 * @param pairs one for every pair of variants that differ in this factor alone, never empty
 */
public record LevelEffect(String factor, String level, String reference, List<Pair> pairs) {

  public LevelEffect {
    pairs = List.copyOf(pairs);
  }

  /**
   * Two variants that differ in one factor.
   *
   * @param difference mean over the seeds of {@code changed} minus that of {@code unchanged}
   */
  public record Pair(String changed, String unchanged, double difference) {}

  /** Mean over the pairs: the main effect where all combinations are there. */
  public double mean() {
    return pairs.stream().mapToDouble(Pair::difference).average().orElseThrow();
  }

  /** The effects of all levels but the first, in the descriptor's order, where runs tell. */
  public static List<LevelEffect> of(
      ExperimentResults results, Split split, ToDoubleFunction<Metrics> metric) {
    Map<Map<String, String>, Mean> means = new HashMap<>();
    results
        .variants()
        .forEach(v -> mean(v, split, metric).ifPresent(m -> means.put(v.levels(), m)));
    List<LevelEffect> effects = new ArrayList<>();
    for (FactorLevels factor : results.factors()) {
      String reference = factor.levels().get(0);
      for (String level : factor.levels().subList(1, factor.levels().size())) {
        List<Pair> pairs = pairs(results.variants(), means, factor.name(), level, reference);
        if (!pairs.isEmpty()) {
          effects.add(new LevelEffect(factor.name(), level, reference, pairs));
        }
      }
    }
    return List.copyOf(effects);
  }

  private static List<Pair> pairs(
      List<VariantResults> variants,
      Map<Map<String, String>, Mean> means,
      String factor,
      String level,
      String reference) {
    List<Pair> pairs = new ArrayList<>();
    for (VariantResults variant : variants) {
      Map<String, String> levels = new HashMap<>(variant.levels());
      Mean changed = means.get(variant.levels());
      if (changed == null || !level.equals(levels.put(factor, reference))) {
        continue;
      }
      Mean unchanged = means.get(levels);
      if (unchanged != null) {
        double difference = changed.value() - unchanged.value();
        pairs.add(new Pair(changed.variant(), unchanged.variant(), difference));
      }
    }
    return pairs;
  }

  private static Optional<Mean> mean(
      VariantResults variant, Split split, ToDoubleFunction<Metrics> metric) {
    return variant.summary(split, metric).map(s -> new Mean(variant.id(), s.mean()));
  }

  private record Mean(String variant, double value) {}
}
