package io.github.cnnmaven.core.analysis;

import io.github.cnnmaven.core.statistics.Interval;
import io.github.cnnmaven.core.statistics.Proportion;
import io.github.cnnmaven.core.statistics.Summary;
import io.github.cnnmaven.core.statistics.classification.Answers;
import io.github.cnnmaven.core.statistics.factorial.Factor;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What an experiment's numbers say.
 *
 * @param runs of all variants together
 * @param options what the descriptor asked for
 * @param metrics accuracy, loss, the generalisation gap, then other scores of test
 * @param recalls by class
 * @param intervals of single runs, for the size of the test set
 * @param images runs against the baseline's, image by image
 * @param sentences the findings in plain words, hedged as the numbers demand
 */
public record ExperimentAnalysis(
    RunCounts runs,
    AnalysisOptions options,
    List<MetricAnalysis> metrics,
    List<ClassRecall> recalls,
    List<RunInterval> intervals,
    List<ImageComparison> images,
    List<String> sentences) {

  /** Share of test images that are recognised. */
  public static final String ACCURACY = "accuracy";

  /** Mean loss on test. */
  public static final String LOSS = "loss";

  /** Accuracy on train minus accuracy on test, both measured cleanly at the end. */
  public static final String GAP = "generalisationGap";

  /** Before a class's name. */
  public static final String RECALL = "recall.";

  public ExperimentAnalysis {
    metrics = List.copyOf(metrics);
    recalls = List.copyOf(recalls);
    intervals = List.copyOf(intervals);
    images = List.copyOf(images);
    sentences = List.copyOf(sentences);
  }

  /**
   * Analyses an experiment.
   *
   * @param best id of the variant chosen on validation, null when there is none
   */
  public static ExperimentAnalysis of(
      List<Factor> factors,
      List<VariantMeasurements> variants,
      @Nullable String best,
      AnalysisOptions options) {
    RunCounts runs =
        variants.stream()
            .map(VariantMeasurements::runs)
            .reduce(new RunCounts(0, 0, 0, 0, 0), RunCounts::plus);
    List<MetricAnalysis> metrics =
        names(variants).stream()
            .map(name -> MetricAnalysis.of(name, factors, variants, margin(name, options)))
            .toList();
    List<ImageComparison> images = ImageComparison.all(variants);
    return new ExperimentAnalysis(
        runs,
        options,
        metrics,
        variants.stream().flatMap(variant -> recalls(variant).stream()).toList(),
        variants.stream().flatMap(variant -> intervals(variant).stream()).toList(),
        images,
        new Findings(runs, metrics.get(0), images, best, options).sentences());
  }

  /** What is said of a metric. */
  public Optional<MetricAnalysis> of(String metric) {
    return metrics.stream().filter(m -> m.metric().equals(metric)).findFirst();
  }

  private static Set<String> names(List<VariantMeasurements> variants) {
    Set<String> others = new TreeSet<>();
    variants.forEach(variant -> others.addAll(variant.values().keySet()));
    others.removeIf(name -> name.startsWith(RECALL));
    Set<String> names = new LinkedHashSet<>(List.of(ACCURACY, LOSS, GAP));
    names.addAll(others);
    return names;
  }

  private static Optional<Double> margin(String metric, AnalysisOptions options) {
    return Optional.ofNullable(options.margin()).filter(margin -> metric.equals(ACCURACY));
  }

  private static List<ClassRecall> recalls(VariantMeasurements variant) {
    return variant.values().keySet().stream()
        .filter(name -> name.startsWith(RECALL))
        .sorted()
        .map(
            name ->
                new ClassRecall(
                    variant.id(),
                    name.substring(RECALL.length()),
                    Summary.of(List.copyOf(variant.of(name).values()))))
        .toList();
  }

  private static List<RunInterval> intervals(VariantMeasurements variant) {
    return variant.answers().entrySet().stream()
        .map(entry -> interval(variant.id() + "-s" + entry.getKey(), entry.getValue()))
        .toList();
  }

  private static RunInterval interval(String run, Answers answers) {
    Proportion right = new Proportion(answers.right().cardinality(), answers.images());
    return new RunInterval(run, right.share(), right.wilson(Interval.LEVEL));
  }
}
