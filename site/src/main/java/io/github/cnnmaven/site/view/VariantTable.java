package io.github.cnnmaven.site.view;

import io.github.cnnmaven.core.network.NetworkSummary;
import io.github.cnnmaven.core.result.ExperimentResults;
import io.github.cnnmaven.core.result.FactorLevels;
import io.github.cnnmaven.core.result.Metrics;
import io.github.cnnmaven.core.result.RunRecord;
import io.github.cnnmaven.core.result.RunResult;
import io.github.cnnmaven.core.result.RunStatus;
import io.github.cnnmaven.core.result.Split;
import io.github.cnnmaven.core.result.VariantResults;
import io.github.cnnmaven.core.statistics.Summary;
import io.github.cnnmaven.site.chart.Axis;
import io.github.cnnmaven.site.chart.StripDrawing;
import io.github.cnnmaven.site.chart.Tick;
import io.github.cnnmaven.site.text.NumberText;
import io.github.cnnmaven.site.text.ScoreNames;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The ablation table: a row per variant in the plan's order.
 *
 * @param factors names, a column each
 * @param scores headings of the metrics besides accuracy and loss, a column each
 * @param ticks labels of the axis that the strips of dots share
 */
public record VariantTable(
    List<String> factors, List<String> scores, List<Tick> ticks, List<VariantRow> rows) {

  private static final int STRIP_STEPS = 3;

  public VariantTable {
    factors = List.copyOf(factors);
    scores = List.copyOf(scores);
    ticks = List.copyOf(ticks);
    rows = List.copyOf(rows);
  }

  /** The table of these results. */
  public static VariantTable of(ExperimentResults results) {
    Optional<Summary> reference = results.baselineVariant().flatMap(VariantTable::testAccuracy);
    StripDrawing drawing =
        new StripDrawing(
            Axis.around(accuracies(results.variants()), STRIP_STEPS).within(0, 1),
            100,
            reference.map(Summary::mean).orElse(null));
    return new VariantTable(
        results.factors().stream().map(FactorLevels::name).toList(),
        ScoreNames.of(results).stream()
            .map(name -> "Test " + ScoreNames.shown(name) + ", %")
            .toList(),
        drawing.ticks(),
        results.variants().stream().map(v -> row(results, v, reference, drawing)).toList());
  }

  private static VariantRow row(
      ExperimentResults results,
      VariantResults variant,
      Optional<Summary> reference,
      StripDrawing drawing) {
    Optional<Summary> accuracy = testAccuracy(variant);
    long finished = finished(variant).count();
    boolean complete = finished == variant.runs().size() && finished == results.seeds().size();
    NetworkSummary network = variant.network();
    return new VariantRow(
        variant.id(),
        Tags.of(results, variant),
        results.factors().stream().map(factor -> cell(variant, factor)).toList(),
        complete ? Long.toString(finished) : finished + " of " + results.seeds().size(),
        complete,
        drawing.strip(
            "Test accuracy of each seed of " + variant.id(),
            finished(variant).flatMap(run -> dot(run.result())).toList(),
            NumberText::exactPercent),
        accuracy.map(NumberText::percentage).orElse(NumberText.NONE),
        difference(variant, accuracy, reference),
        variant
            .summary(Split.VALIDATION, Metrics::accuracy)
            .map(NumberText::percentage)
            .orElse(NumberText.NONE),
        variant
            .summary(Split.TEST, Metrics::loss)
            .map(loss -> NumberText.loss(loss.mean()))
            .orElse(NumberText.NONE),
        ScoreNames.of(results).stream().map(name -> score(variant, name)).toList(),
        NumberText.count(network.parameters()),
        NumberText.compact(network.multiplyAdds()),
        finished(variant).mapToDouble(run -> run.result().seconds()).average().stream()
            .mapToObj(NumberText::duration)
            .findFirst()
            .orElse(NumberText.NONE));
  }

  private static String score(VariantResults variant, String name) {
    return variant
        .summary(Split.TEST, metrics -> metrics.value(name).orElse(Double.NaN))
        .map(NumberText::percentage)
        .orElse(NumberText.NONE);
  }

  private static LevelCell cell(VariantResults variant, FactorLevels factor) {
    String level = variant.levels().getOrDefault(factor.name(), NumberText.NONE);
    return new LevelCell(level, !level.equals(factor.levels().get(0)));
  }

  private static String difference(
      VariantResults variant, Optional<Summary> accuracy, Optional<Summary> reference) {
    if (variant.baseline() || accuracy.isEmpty() || reference.isEmpty()) {
      return NumberText.NONE;
    }
    return NumberText.points(accuracy.get().mean() - reference.get().mean());
  }

  private static Stream<StripDrawing.Dot> dot(RunResult run) {
    return Optional.ofNullable(run.evaluation().get(Split.TEST)).stream()
        .map(Metrics::accuracy)
        .map(value -> new StripDrawing.Dot(value, dotTitle(run, value)));
  }

  private static String dotTitle(RunResult run, double accuracy) {
    return "seed " + run.seed() + ": " + NumberText.exactPercent(accuracy);
  }

  private static List<Double> accuracies(List<VariantResults> variants) {
    return variants.stream()
        .flatMap(VariantTable::finished)
        .flatMap(run -> dot(run.result()))
        .map(StripDrawing.Dot::value)
        .toList();
  }

  private static Stream<RunRecord> finished(VariantResults variant) {
    return variant.runs().stream().filter(run -> run.result().status() == RunStatus.FINISHED);
  }

  private static Optional<Summary> testAccuracy(VariantResults variant) {
    return variant.summary(Split.TEST, Metrics::accuracy);
  }
}
