package io.github.cnnmaven.site.view;

import io.github.cnnmaven.core.result.Metrics;
import io.github.cnnmaven.core.result.RunRecord;
import io.github.cnnmaven.core.result.Split;
import io.github.cnnmaven.core.result.VariantResults;
import io.github.cnnmaven.core.statistics.Estimate;
import io.github.cnnmaven.core.statistics.Interval;
import io.github.cnnmaven.core.statistics.PairedDifference;
import io.github.cnnmaven.site.text.NumberText;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Two variants compared seed by seed on test accuracy. */
final class PairedSeeds {

  private PairedSeeds() {}

  /** The second minus the first; empty without a seed that both have finished. */
  static Optional<PairedDifference> of(VariantResults first, VariantResults second) {
    return PairedDifference.of(accuracies(second), accuracies(first));
  }

  /** Test accuracy by seed, of the finished runs. */
  static Map<Long, Double> accuracies(VariantResults variant) {
    Map<Long, Double> accuracies = new TreeMap<>();
    for (RunRecord run : variant.runs()) {
      Metrics test = run.result().evaluation().get(Split.TEST);
      if (test != null) {
        accuracies.put(run.result().seed(), test.accuracy());
      }
    }
    return accuracies;
  }

  /** The mean difference in points. */
  static String mean(PairedDifference pairs) {
    return NumberText.points(pairs.differences().mean());
  }

  /** Its interval in points, empty below three pairs. */
  static String interval(PairedDifference pairs) {
    return pairs.estimate().map(Estimate::interval).map(PairedSeeds::points).orElse("");
  }

  /** An interval of differences, as {@code +0.4 to +1.2}. */
  static String points(Interval interval) {
    return NumberText.points(interval.low()) + " to " + NumberText.points(interval.high());
  }
}
