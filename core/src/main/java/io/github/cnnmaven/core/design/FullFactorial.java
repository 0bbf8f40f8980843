package io.github.cnnmaven.core.design;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Every combination of the factors' levels, the last factor varying fastest. */
record FullFactorial() implements Design {

  @Override
  public List<Combination> combinations(Map<String, List<Level>> factors) {
    List<Map<String, Level>> combinations = List.of(Map.of());
    for (Map.Entry<String, List<Level>> factor : factors.entrySet()) {
      combinations = extend(combinations, factor.getKey(), factor.getValue());
    }
    return combinations.stream().map(Combination::of).toList();
  }

  private static List<Map<String, Level>> extend(
      List<Map<String, Level>> combinations, String factor, List<Level> levels) {
    List<Map<String, Level>> longer = new ArrayList<>();
    for (Map<String, Level> combination : combinations) {
      for (Level level : levels) {
        Map<String, Level> extended = new LinkedHashMap<>(combination);
        extended.put(factor, level);
        longer.add(extended);
      }
    }
    return longer;
  }

  @Override
  public BigInteger count(Map<String, List<Level>> factors) {
    return factors.values().stream()
        .map(levels -> BigInteger.valueOf(levels.size()))
        .reduce(BigInteger.ONE, BigInteger::multiply);
  }
}
