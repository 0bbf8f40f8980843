package io.github.cnnmaven.site.view;

import io.github.cnnmaven.core.result.EpochRecord;
import io.github.cnnmaven.core.result.Metrics;
import io.github.cnnmaven.core.result.RunRecord;
import io.github.cnnmaven.core.result.Split;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A metric of a split over epochs: of one run, or the mean of several. */
final class EpochCurve {

  private EpochCurve() {}

  /** By epoch, NaN where there is no value. */
  static List<Double> of(RunRecord run, Split split, Curve curve) {
    int last = run.epochs().stream().mapToInt(EpochRecord::epoch).max().orElse(0);
    List<Double> values = new ArrayList<>(Collections.nCopies(last, Double.NaN));
    for (EpochRecord epoch : run.epochs()) {
      Metrics metrics = epoch.metrics().get(split);
      if (metrics != null) {
        values.set(epoch.epoch() - 1, curve.of(metrics));
      }
    }
    return values;
  }

  /** The mean by epoch over the runs that reached it with a number. */
  static List<Double> mean(List<RunRecord> runs, Split split, Curve curve) {
    List<List<Double>> all = runs.stream().map(run -> of(run, split, curve)).toList();
    int last = all.stream().mapToInt(List::size).max().orElse(0);
    List<Double> means = new ArrayList<>();
    for (int i = 0; i < last; i++) {
      int epoch = i;
      means.add(
          all.stream()
              .filter(values -> values.size() > epoch)
              .mapToDouble(values -> values.get(epoch))
              .filter(Double::isFinite)
              .average()
              .orElse(Double.NaN));
    }
    return means;
  }
}
