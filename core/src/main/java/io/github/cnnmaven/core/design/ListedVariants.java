package io.github.cnnmaven.core.design;

import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Variants written out one by one; a factor that one does not name has the baseline's level. */
record ListedVariants(List<Listed> variants) implements Design {

  /** One of them, with a name of its own where its levels would not make a good one. */
  record Listed(Optional<String> id, Map<String, String> levels) {}

  @Override
  public List<Combination> combinations(Map<String, List<Level>> factors) {
    return variants.stream().map(listed -> combination(listed, factors)).toList();
  }

  private static Combination combination(Listed listed, Map<String, List<Level>> factors) {
    Map<String, Level> levels = new LinkedHashMap<>();
    factors.forEach(
        (factor, known) -> {
          String word = listed.levels().getOrDefault(factor, known.get(0).word());
          known.stream()
              .filter(level -> level.word().equals(word))
              .findFirst()
              .ifPresent(level -> levels.put(factor, level));
        });
    Combination combination = Combination.of(levels);
    return listed.id().map(id -> new Combination(id, levels)).orElse(combination);
  }

  @Override
  public BigInteger count(Map<String, List<Level>> factors) {
    return BigInteger.valueOf(variants.size());
  }
}
