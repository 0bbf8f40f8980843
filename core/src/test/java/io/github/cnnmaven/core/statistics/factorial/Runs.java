package io.github.cnnmaven.core.statistics.factorial;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Runs written as a table: a row is a seed, the levels, and the value. */
final class Runs {

  private Runs() {}

  /** A row for each run: {@code 1 few none 70.5}. */
  static List<Observation> of(List<Factor> factors, String table) {
    List<Observation> runs = new ArrayList<>();
    for (String row : table.lines().toList()) {
      String[] cells = row.split(" ", -1);
      Map<String, String> levels = new TreeMap<>();
      for (int i = 0; i < factors.size(); i++) {
        levels.put(factors.get(i).name(), cells[i + 1]);
      }
      double value = Double.parseDouble(cells[cells.length - 1]);
      runs.add(new Observation(levels, Long.parseLong(cells[0]), value));
    }
    return runs;
  }

  static AnovaRow row(FactorialAnalysis analysis, String source) {
    return analysis.anova().stream()
        .filter(r -> r.source().equals(source))
        .findFirst()
        .orElseThrow();
  }

  static Effect effect(FactorialAnalysis analysis, String term, String... levels) {
    return analysis.effects().stream()
        .filter(e -> e.term().equals(term) && e.levels().equals(List.of(levels)))
        .findFirst()
        .orElseThrow();
  }
}
