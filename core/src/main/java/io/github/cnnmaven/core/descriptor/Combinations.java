package io.github.cnnmaven.core.descriptor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Every combination of the factors' levels, the last factor varying fastest. */
final class Combinations {

  private Combinations() {}

  static List<Map<String, String>> of(List<Factor> factors) {
    List<Map<String, String>> combinations = List.of(Map.of());
    for (Factor factor : factors) {
      List<Map<String, String>> longer = new ArrayList<>();
      for (Map<String, String> combination : combinations) {
        for (String level : factor.levels()) {
          Map<String, String> extended = new LinkedHashMap<>(combination);
          extended.put(factor.name(), level);
          longer.add(extended);
        }
      }
      combinations = longer;
    }
    return combinations;
  }
}
