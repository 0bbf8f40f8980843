package io.github.cnnmaven.core.evaluation;

import io.github.cnnmaven.core.analysis.ExperimentAnalysis;
import io.github.cnnmaven.core.analysis.VariantMeasurements;
import io.github.cnnmaven.core.gate.Quantity;
import io.github.cnnmaven.core.result.Metrics;
import io.github.cnnmaven.core.result.RunRecord;
import io.github.cnnmaven.core.result.RunResult;
import io.github.cnnmaven.core.result.Split;
import io.github.cnnmaven.core.result.VariantResults;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** Numbers of runs, by metric and seed. */
final class Measurements {

  private Measurements() {}

  /** All that is analysed of a variant, recall by class included. */
  static VariantMeasurements of(Readings readings, List<String> classNames) {
    SortedMap<String, SortedMap<Long, Double>> values = new TreeMap<>();
    for (String metric : names(readings.variant().runs())) {
      values.put(metric, readings.of(new Quantity(metric)));
    }
    values.put(Quantity.ECE.name(), readings.of(Quantity.ECE));
    for (String name : classNames) {
      Quantity recall = Quantity.recall(name);
      values.put(recall.name(), readings.of(recall));
    }
    values.values().removeIf(Map::isEmpty);
    return measured(readings, values);
  }

  /** One metric of a variant. */
  static VariantMeasurements of(Readings readings, Quantity metric) {
    return measured(readings, Map.of(metric.name(), readings.of(metric)));
  }

  private static VariantMeasurements measured(
      Readings readings, Map<String, SortedMap<Long, Double>> values) {
    VariantResults variant = readings.variant();
    return new VariantMeasurements(
        variant.id(),
        variant.levels(),
        variant.baseline(),
        readings.runs(),
        values,
        readings.answered());
  }

  /** The metrics that some run has: accuracy, loss, the gap, and the scores of test. */
  static Set<String> names(List<RunRecord> runs) {
    Set<String> names =
        new LinkedHashSet<>(
            List.of(ExperimentAnalysis.ACCURACY, ExperimentAnalysis.LOSS, ExperimentAnalysis.GAP));
    for (RunRecord run : runs) {
      Optional.ofNullable(run.result().evaluation().get(Split.TEST))
          .map(Metrics::scores)
          .ifPresent(scores -> names.addAll(scores.keySet()));
    }
    return names;
  }

  /** A number that a run tells of itself; empty where it does not. */
  static OptionalDouble value(RunResult run, String metric) {
    if (metric.equals(ExperimentAnalysis.GAP)) {
      return gap(run);
    }
    return metric.equals(Quantity.TRAINING_TIME.name())
        ? OptionalDouble.of(run.seconds())
        : value(run, Split.TEST, metric);
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
  private static OptionalDouble gap(RunResult run) {
    OptionalDouble train = value(run, Split.TRAIN, ExperimentAnalysis.ACCURACY);
    OptionalDouble test = value(run, Split.TEST, ExperimentAnalysis.ACCURACY);
    return train.isEmpty() || test.isEmpty()
        ? OptionalDouble.empty()
        : OptionalDouble.of(train.getAsDouble() - test.getAsDouble());
  }

  private static OptionalDouble value(RunResult run, Split split, String metric) {
    return Optional.ofNullable(run.evaluation().get(split))
        .map(metrics -> metrics.value(metric))
        .orElse(OptionalDouble.empty());
  }
}
