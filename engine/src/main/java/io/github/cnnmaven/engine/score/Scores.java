package io.github.cnnmaven.engine.score;

import io.github.cnnmaven.core.result.Predictions;
import io.github.cnnmaven.core.training.Metric;
import java.util.Collection;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;

/** The metrics of predictions, by their words. */
public final class Scores {

  private Scores() {}

  /** Those that are asked for and that these predictions have; accuracy and loss are not here. */
  public static SortedMap<String, Double> of(Predictions predictions, Collection<Metric> metrics) {
    SortedMap<String, Double> scores = new TreeMap<>();
    for (Metric metric : metrics) {
      value(predictions, metric).ifPresent(value -> scores.put(metric.word(), value));
    }
    return scores;
  }

  private static OptionalDouble value(Predictions predictions, Metric metric) {
    return switch (metric) {
      case ACCURACY, LOSS -> OptionalDouble.empty();
      case TOP5 -> OptionalDouble.of(TopFive.of(predictions));
      case F1 -> OptionalDouble.of(MacroF1.of(predictions));
      case AUC -> RocArea.of(predictions);
    };
  }
}
