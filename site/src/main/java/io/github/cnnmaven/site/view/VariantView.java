package io.github.cnnmaven.site.view;

import io.github.cnnmaven.core.result.ExperimentResults;
import io.github.cnnmaven.core.result.FactorLevels;
import io.github.cnnmaven.core.result.Metrics;
import io.github.cnnmaven.core.result.Outcomes;
import io.github.cnnmaven.core.result.RunRecord;
import io.github.cnnmaven.core.result.RunResult;
import io.github.cnnmaven.core.result.Split;
import io.github.cnnmaven.core.result.VariantResults;
import io.github.cnnmaven.core.statistics.Interval;
import io.github.cnnmaven.core.statistics.PairedDifference;
import io.github.cnnmaven.core.statistics.Summary;
import io.github.cnnmaven.site.text.NumberText;
import io.github.cnnmaven.site.text.Wording;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The page of a variant.
 *
 * @param tag {@code best}, {@code baseline} or empty
 * @param levels of its factors
 * @param compare pages that compare it with another variant
 * @param training settings that all its runs share
 * @param confusion of all its runs together, null without predictions
 */
public record VariantView(
    String experiment,
    String id,
    String tag,
    List<Fact> levels,
    List<Tile> tiles,
    List<RunRow> runs,
    List<Link> compare,
    List<CurveGrid> curves,
    NetworkView network,
    List<Fact> training,
    @Nullable ConfusionView confusion,
    List<Section> sections) {

  public VariantView {
    levels = List.copyOf(levels);
    tiles = List.copyOf(tiles);
    runs = List.copyOf(runs);
    compare = List.copyOf(compare);
    curves = List.copyOf(curves);
    training = List.copyOf(training);
    sections = List.copyOf(sections);
  }

  /** The view of a variant, whose runs' files lie in the folder. */
  public static VariantView of(
      ExperimentResults results, VariantResults variant, ResultFolder folder) throws IOException {
    List<RunResult> runs = variant.runs().stream().map(RunRecord::result).toList();
    List<CurveGrid> curves = new VariantCurves(results).large(variant);
    ConfusionView confusion = confusion(results, runs, folder);
    return new VariantView(
        results.experiment(),
        variant.id(),
        Tags.of(results, variant),
        results.factors().stream().map(factor -> level(variant, factor)).toList(),
        tiles(results, variant),
        runs.stream().map(run -> RunRow.of(run).from("../../")).toList(),
        compare(results, variant),
        curves,
        NetworkView.of(variant.network()),
        runs.isEmpty() ? List.of() : TrainingFacts.shared(runs.get(0).spec()),
        confusion,
        sections(curves, confusion));
  }

  private static Fact level(VariantResults variant, FactorLevels factor) {
    return Fact.of(factor.name(), variant.levels().getOrDefault(factor.name(), NumberText.NONE));
  }

  private static List<Tile> tiles(ExperimentResults results, VariantResults variant) {
    List<Tile> tiles = new ArrayList<>();
    variant
        .summary(Split.TEST, Metrics::accuracy)
        .ifPresent(summary -> tiles.add(accuracy(summary)));
    variant
        .summary(Split.VALIDATION, Metrics::accuracy)
        .ifPresent(
            summary -> tiles.add(new Tile("Validation accuracy", NumberText.percent(summary), "")));
    if (!variant.baseline()) {
      results
          .baselineVariant()
          .flatMap(baseline -> PairedSeeds.of(baseline, variant))
          .ifPresent(pairs -> tiles.add(difference(pairs)));
    }
    tiles.add(
        new Tile(
            "Parameters",
            NumberText.count(variant.network().parameters()),
            NumberText.compact(variant.network().multiplyAdds()) + " multiply-adds"));
    return tiles;
  }

  private static Tile accuracy(Summary summary) {
    Interval interval = summary.interval();
    return new Tile(
        "Test accuracy",
        NumberText.percent(summary),
        interval == null
            ? Wording.count(summary.n(), "seed")
            : "95 % interval " + NumberText.percentRange(interval));
  }

  private static Tile difference(PairedDifference pairs) {
    String interval = PairedSeeds.interval(pairs);
    return new Tile(
        "Against the baseline",
        PairedSeeds.mean(pairs) + " points",
        interval.isEmpty()
            ? Wording.count(pairs.differences().size(), "seed")
            : "95 % interval " + interval);
  }

  private static List<Link> compare(ExperimentResults results, VariantResults variant) {
    return results.variants().stream()
        .flatMap(
            other ->
                Pair.of(results, variant, other).stream()
                    .map(pair -> new Link(other.id(), "../../" + pair.page())))
        .toList();
  }

  private static @Nullable ConfusionView confusion(
      ExperimentResults results, List<RunResult> runs, ResultFolder folder) throws IOException {
    List<Outcomes> outcomes = new ArrayList<>();
    for (RunResult run : runs) {
      Optional<Outcomes> found = folder.outcomes(run.id());
      found.ifPresent(outcomes::add);
    }
    return outcomes.isEmpty() ? null : ConfusionView.of(outcomes, ClassNames.of(results.data()));
  }

  private static List<Section> sections(List<CurveGrid> curves, @Nullable ConfusionView confusion) {
    List<Section> sections = new ArrayList<>(List.of(new Section("runs", "Runs")));
    if (!curves.isEmpty()) {
      sections.add(new Section("curves", "Curves"));
    }
    sections.add(new Section("network", "Network"));
    if (confusion != null) {
      sections.add(new Section("classes", "Classes"));
    }
    return sections;
  }
}
