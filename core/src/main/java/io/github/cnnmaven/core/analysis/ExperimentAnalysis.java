package io.github.cnnmaven.core.analysis;

import io.github.cnnmaven.core.statistics.Interval;
import io.github.cnnmaven.core.statistics.Proportion;
import io.github.cnnmaven.core.statistics.factorial.Factor;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an experiment's numbers say.
 *
 * @param runs of all variants together
 * @param metrics accuracy first
 * @param intervals of single runs, for the size of the test set
 * @param sentences the findings in plain words, hedged as the numbers demand
 */
public record ExperimentAnalysis(
    RunCounts runs,
    List<MetricAnalysis> metrics,
    List<RunInterval> intervals,
    List<String> sentences) {

  /** Share of test images that are recognised. */
  public static final String ACCURACY = "accuracy";

  /** Mean loss on test. */
  public static final String LOSS = "loss";

  /** Accuracy on train minus accuracy on test, both measured cleanly at the end. */
  public static final String GAP = "generalisationGap";

  public ExperimentAnalysis {
    metrics = List.copyOf(metrics);
    intervals = List.copyOf(intervals);
    sentences = List.copyOf(sentences);
  }

  /**
   * Analyses an experiment.
   *
   * @param best id of the variant chosen on validation, null when there is none
   * @param testImages how many images each run was tested on
   */
  public static ExperimentAnalysis of(
      List<Factor> factors,
      List<VariantMeasurements> variants,
      @Nullable String best,
      int testImages) {
    RunCounts runs =
        variants.stream()
            .map(VariantMeasurements::runs)
            .reduce(new RunCounts(0, 0, 0, 0, 0), RunCounts::plus);
    List<MetricAnalysis> metrics =
        List.of(ACCURACY, LOSS, GAP).stream()
            .map(metric -> MetricAnalysis.of(metric, factors, variants))
            .toList();
    return new ExperimentAnalysis(
        runs,
        metrics,
        testImages < 1
            ? List.of()
            : variants.stream().flatMap(v -> intervals(v, testImages).stream()).toList(),
        new Findings(runs, metrics.get(0), best).sentences());
  }

  /** What is said of a metric. */
  public Optional<MetricAnalysis> of(String metric) {
    return metrics.stream().filter(m -> m.metric().equals(metric)).findFirst();
  }

  private static List<RunInterval> intervals(VariantMeasurements variant, int images) {
    return variant.of(ACCURACY).entrySet().stream()
        .filter(entry -> entry.getValue() >= 0 && entry.getValue() <= 1)
        .map(
            entry ->
                new RunInterval(
                    variant.id() + "-s" + entry.getKey(),
                    entry.getValue(),
                    Proportion.ofShare(entry.getValue(), images).wilson(Interval.LEVEL)))
        .toList();
  }
}
