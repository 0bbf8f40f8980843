package io.github.cnnmaven.site;

import io.github.cnnmaven.core.analysis.AnalysisOptions;
import io.github.cnnmaven.core.analysis.ExperimentAnalysis;
import io.github.cnnmaven.core.analysis.RunCounts;
import io.github.cnnmaven.core.analysis.VariantMeasurements;
import io.github.cnnmaven.core.result.ExperimentResults;
import io.github.cnnmaven.core.result.Metrics;
import io.github.cnnmaven.core.result.RunRecord;
import io.github.cnnmaven.core.result.RunStatus;
import io.github.cnnmaven.core.result.Split;
import io.github.cnnmaven.core.result.VariantResults;
import io.github.cnnmaven.core.statistics.factorial.Factor;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/** The analysis of made-up results, by the code that analyses real ones. */
final class SampleAnalysis {

  private SampleAnalysis() {}

  /** The same results with their analysis. */
  static ExperimentResults of(ExperimentResults plain) {
    List<Factor> factors =
        plain.factors().stream().map(f -> new Factor(f.name(), f.levels())).toList();
    List<VariantMeasurements> variants =
        plain.variants().stream().map(SampleAnalysis::measurements).toList();
    return new ExperimentResults(
        plain.format(),
        plain.experiment(),
        plain.question(),
        plain.descriptor(),
        plain.data(),
        plain.factors(),
        plain.seeds(),
        plain.epochs(),
        plain.best(),
        plain.variants(),
        plain.verdicts(),
        plain.overrides(),
        ExperimentAnalysis.of(factors, variants, plain.best(), AnalysisOptions.USUAL),
        plain.history());
  }

  private static VariantMeasurements measurements(VariantResults variant) {
    return new VariantMeasurements(
        variant.id(),
        variant.levels(),
        variant.baseline(),
        counts(variant),
        Map.of(
            ExperimentAnalysis.ACCURACY,
            bySeed(variant, run -> test(run).accuracy()),
            ExperimentAnalysis.LOSS,
            bySeed(variant, run -> test(run).loss()),
            ExperimentAnalysis.GAP,
            bySeed(variant, SampleAnalysis::gap)));
  }

  private static RunCounts counts(VariantResults variant) {
    int finished = (int) variant.runs().stream().filter(SampleAnalysis::finished).count();
    return new RunCounts(variant.runs().size(), finished, variant.runs().size() - finished, 0, 0);
  }

  private static SortedMap<Long, Double> bySeed(
      VariantResults variant, ToDoubleFunction<RunRecord> metric) {
    SortedMap<Long, Double> values = new TreeMap<>();
    variant.runs().stream()
        .filter(SampleAnalysis::finished)
        .forEach(run -> values.put(run.result().seed(), metric.applyAsDouble(run)));
    return values;
  }

  private static boolean finished(RunRecord run) {
    return run.result().status() == RunStatus.FINISHED;
  }

  private static double gap(RunRecord run) {
    Metrics train = run.result().evaluation().get(Split.TRAIN);
    return train == null ? Double.NaN : train.accuracy() - test(run).accuracy();
  }

  private static Metrics test(RunRecord run) {
    Metrics test = run.result().evaluation().get(Split.TEST);
    if (test == null) {
      throw new IllegalArgumentException(run.result().id() + " was not tested");
    }
    return test;
  }
}
