package io.github.cnnmaven.site.view;

import io.github.cnnmaven.core.result.EpochRecord;
import io.github.cnnmaven.core.result.Metrics;
import io.github.cnnmaven.core.result.RunRecord;
import io.github.cnnmaven.core.result.Split;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.DoubleStream;

/** A metric of a split over epochs: of one run, or the mean and range of several. */
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
    return over(runs, split, curve, DoubleStream::average);
  }

  /** The lowest by epoch. */
  static List<Double> lowest(List<RunRecord> runs, Split split, Curve curve) {
    return over(runs, split, curve, DoubleStream::min);
  }

  /** The highest by epoch. */
  static List<Double> highest(List<RunRecord> runs, Split split, Curve curve) {
    return over(runs, split, curve, DoubleStream::max);
  }

  private static List<Double> over(
      List<RunRecord> runs,
      Split split,
      Curve curve,
      Function<DoubleStream, OptionalDouble> joined) {
    List<List<Double>> single = runs.stream().map(run -> of(run, split, curve)).toList();
    int last = single.stream().mapToInt(List::size).max().orElse(0);
    List<Double> all = new ArrayList<>();
    for (int i = 0; i < last; i++) {
      int epoch = i;
      DoubleStream values =
          single.stream()
              .filter(run -> run.size() > epoch)
              .mapToDouble(run -> run.get(epoch))
              .filter(Double::isFinite);
      all.add(joined.apply(values).orElse(Double.NaN));
    }
    return all;
  }
}
