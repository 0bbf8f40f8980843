package io.github.cnnmaven.site.text;

import io.github.cnnmaven.core.result.Metrics;
import io.github.cnnmaven.core.result.RunRecord;
import io.github.cnnmaven.core.result.Split;
import io.github.cnnmaven.core.result.VariantResults;
import java.util.HashMap;
import java.util.Map;

/**
 * Two variants compared seed by seed on test accuracy: runs with the same seed saw the same split
 * and order of the data.
 *
 * @param wins seeds with which the first is better
 * @param seeds with which both have finished
 */
record SeedDuel(int wins, int seeds) {

  static SeedDuel between(VariantResults first, VariantResults second) {
    Map<Long, Double> others = accuracies(second);
    int wins = 0;
    int seeds = 0;
    for (Map.Entry<Long, Double> own : accuracies(first).entrySet()) {
      Double other = others.get(own.getKey());
      if (other != null) {
        seeds++;
        wins += own.getValue() > other ? 1 : 0;
      }
    }
    return new SeedDuel(wins, seeds);
  }

  private static Map<Long, Double> accuracies(VariantResults variant) {
    Map<Long, Double> accuracies = new HashMap<>();
    for (RunRecord run : variant.runs()) {
      Metrics test = run.result().evaluation().get(Split.TEST);
      if (test != null) {
        accuracies.put(run.result().seed(), test.accuracy());
      }
    }
    return accuracies;
  }
}
