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
import io.github.cnnmaven.site.chart.Span;
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
 * @param stripWidth of the strips of dots
 * @param ticks labels of the axis that they share
 */
public record VariantTable(
    List<String> factors,
    List<String> scores,
    int stripWidth,
    List<Tick> ticks,
    List<VariantRow> rows) {

  private static final int STRIP_STEPS = 4;
  private static final int STRIP_WIDTH = 220;

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
            STRIP_WIDTH,
            Axis.around(shown(results.variants()), STRIP_STEPS).within(0, 1),
            100,
            reference.map(Summary::mean).orElse(null));
    return new VariantTable(
        results.factors().stream().map(FactorLevels::name).toList(),
        ScoreNames.of(results).stream()
            .map(name -> "Test " + ScoreNames.shown(name) + ", %")
            .toList(),
        STRIP_WIDTH,
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
        Integer.toString(results.variants().indexOf(variant) + 1),
        variant.id(),
        Href.ofVariant(variant.id()),
        Tags.of(results, variant),
        results.factors().stream().map(factor -> cell(variant, factor)).toList(),
        complete ? Long.toString(finished) : finished + " of " + results.seeds().size(),
        complete,
        drawing.strip(
            "Test accuracy of each seed of " + variant.id(),
            values(variant),
            NumberText::exactPercent),
        accuracy.map(NumberText::percentage).orElse(NumberText.NONE),
        accuracy.map(Summary::interval).map(NumberText::percentRange).orElse(""),
        difference(variant, accuracy, reference),
        differenceInterval(results, variant),
        compare(results, variant),
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

  private static StripDrawing.Values values(VariantResults variant) {
    Optional<Summary> accuracy = testAccuracy(variant);
    return new StripDrawing.Values(
        finished(variant).flatMap(run -> dot(run.result())).toList(),
        accuracy.map(Summary::mean).orElse(null),
        accuracy
            .map(Summary::interval)
            .map(interval -> new Span(interval.low(), interval.high()))
            .orElse(null));
  }

  private static String differenceInterval(ExperimentResults results, VariantResults variant) {
    return variant.baseline()
        ? ""
        : results
            .baselineVariant()
            .flatMap(baseline -> PairedSeeds.of(baseline, variant))
            .map(PairedSeeds::interval)
            .orElse("");
  }

  private static String compare(ExperimentResults results, VariantResults variant) {
    return results
        .baselineVariant()
        .flatMap(baseline -> Pair.of(results, baseline, variant))
        .map(Pair::page)
        .orElse("");
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

  /** All that a strip may have to show: every run, and where the means may be. */
  private static List<Double> shown(List<VariantResults> variants) {
    Stream<Double> runs =
        variants.stream()
            .flatMap(VariantTable::finished)
            .flatMap(run -> dot(run.result()))
            .map(StripDrawing.Dot::value);
    Stream<Double> ends =
        variants.stream()
            .flatMap(variant -> testAccuracy(variant).stream())
            .flatMap(summary -> Optional.ofNullable(summary.interval()).stream())
            .flatMap(interval -> Stream.of(interval.low(), interval.high()));
    return Stream.concat(runs, ends).toList();
  }

  private static Stream<RunRecord> finished(VariantResults variant) {
    return variant.runs().stream().filter(run -> run.result().status() == RunStatus.FINISHED);
  }

  private static Optional<Summary> testAccuracy(VariantResults variant) {
    return variant.summary(Split.TEST, Metrics::accuracy);
  }
}
