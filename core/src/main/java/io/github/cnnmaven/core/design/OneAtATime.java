package io.github.cnnmaven.core.design;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The baseline, and for every other level the baseline with that level alone changed. */
record OneAtATime() implements Design {

  @Override
  public List<Combination> combinations(Map<String, List<Level>> factors) {
    Map<String, Level> baseline = new LinkedHashMap<>();
    factors.forEach((factor, levels) -> baseline.put(factor, levels.get(0)));
    List<Combination> combinations = new ArrayList<>();
    combinations.add(Combination.of(baseline));
    factors.forEach(
        (factor, levels) ->
            levels.stream()
                .skip(1)
                .map(level -> Combination.of(changed(baseline, factor, level)))
                .forEach(combinations::add));
    return combinations;
  }

  private static Map<String, Level> changed(
      Map<String, Level> baseline, String factor, Level level) {
    Map<String, Level> levels = new LinkedHashMap<>(baseline);
    levels.put(factor, level);
    return levels;
  }

  @Override
  public BigInteger count(Map<String, List<Level>> factors) {
    return BigInteger.valueOf(
        1 + factors.values().stream().mapToLong(levels -> levels.size() - 1L).sum());
  }
}
