package io.github.cnnmaven.core.evaluation;

import io.github.cnnmaven.core.analysis.ExperimentAnalysis;
import io.github.cnnmaven.core.analysis.RunCounts;
import io.github.cnnmaven.core.analysis.VariantMeasurements;
import io.github.cnnmaven.core.plan.PlannedVariant;
import io.github.cnnmaven.core.result.Metrics;
import io.github.cnnmaven.core.result.RunRecord;
import io.github.cnnmaven.core.result.RunResult;
import io.github.cnnmaven.core.result.RunStatus;
import io.github.cnnmaven.core.result.Split;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** Numbers of runs, by metric and seed. */
final class Measurements {

  private Measurements() {}

  static VariantMeasurements of(PlannedVariant planned, StoredRuns runs) {
    return new VariantMeasurements(
        planned.variant().id(),
        planned.variant().levels(),
        planned.variant().baseline(),
        new RunCounts(
            runs.planned(),
            count(runs, RunStatus.FINISHED),
            count(runs, RunStatus.DIVERGED),
            count(runs, RunStatus.FAILED),
            runs.stale()),
        Map.of(
            ExperimentAnalysis.ACCURACY,
            bySeed(runs.current(), run -> test(run, ExperimentAnalysis.ACCURACY)),
            ExperimentAnalysis.LOSS,
            bySeed(runs.current(), run -> test(run, ExperimentAnalysis.LOSS)),
            ExperimentAnalysis.GAP,
            bySeed(runs.current(), Measurements::gap)));
  }

  /** A metric on test. */
  static OptionalDouble test(RunResult run, String metric) {
    return value(run, Split.TEST, metric);
  }

  /** A number of the runs that have it. */
  static SortedMap<Long, Double> bySeed(
      List<RunRecord> runs, Function<RunResult, OptionalDouble> number) {
    SortedMap<Long, Double> values = new TreeMap<>();
    for (RunRecord run : runs) {
      number.apply(run.result()).ifPresent(value -> values.put(run.result().seed(), value));
    }
    return values;
  }

  /** Clean accuracy on train minus that on test: what dropout and augmentation are to lower. */
  static OptionalDouble gap(RunResult run) {
    OptionalDouble train = value(run, Split.TRAIN, ExperimentAnalysis.ACCURACY);
    OptionalDouble test = value(run, Split.TEST, ExperimentAnalysis.ACCURACY);
    return train.isEmpty() || test.isEmpty()
        ? OptionalDouble.empty()
        : OptionalDouble.of(train.getAsDouble() - test.getAsDouble());
  }

  private static OptionalDouble value(RunResult run, Split split, String metric) {
    Optional<Metrics> metrics = Optional.ofNullable(run.evaluation().get(split));
    return metrics.map(m -> m.value(metric)).orElse(OptionalDouble.empty());
  }

  private static int count(StoredRuns runs, RunStatus status) {
    return (int) runs.current().stream().filter(r -> r.result().status() == status).count();
  }
}
