package io.github.cnnmaven.site.view;

import io.github.cnnmaven.core.result.ExperimentResults;
import io.github.cnnmaven.core.result.RunRecord;
import io.github.cnnmaven.core.result.RunResult;
import io.github.cnnmaven.core.result.RunStatus;
import io.github.cnnmaven.site.chart.Plot;
import io.github.cnnmaven.site.text.Answer;
import io.github.cnnmaven.site.text.Wording;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page of an experiment.
 *
 * @param title the question, or the experiment's name when it asks none
 * @param badge all gates in one
 * @param troubles runs that did not finish
 * @param design what was varied, in a sentence
 * @param gap effects on how far training is above test
 * @param costs accuracy against what it costs
 * @param overrides what the command line changed
 * @param trend the best accuracy from build to build, null where there is one only
 * @param past where the experiment stood
 * @param files its raw data
 */
public record ExperimentView(
    String name,
    String title,
    Badge badge,
    Answer answer,
    List<VerdictView> verdicts,
    List<Tile> tiles,
    List<RunRow> troubles,
    String design,
    VariantTable table,
    EffectTable effects,
    EffectTable gap,
    List<CurvePanel> interactions,
    VarianceTable variance,
    CompareMatrix matrix,
    List<CurveGrid> curves,
    List<CurvePanel> costs,
    ExperimentPictures pictures,
    DataView data,
    List<String> commands,
    List<String> overrides,
    List<RunRow> runs,
    List<Fact> provenance,
    @Nullable Plot trend,
    List<PastRow> past,
    List<Link> files,
    List<Section> sections) {

  public ExperimentView {
    verdicts = List.copyOf(verdicts);
    tiles = List.copyOf(tiles);
    troubles = List.copyOf(troubles);
    interactions = List.copyOf(interactions);
    costs = List.copyOf(costs);
    curves = List.copyOf(curves);
    commands = List.copyOf(commands);
    overrides = List.copyOf(overrides);
    runs = List.copyOf(runs);
    provenance = List.copyOf(provenance);
    past = List.copyOf(past);
    files = List.copyOf(files);
    sections = List.copyOf(sections);
  }

  /** The view of these results, whose files lie in the folder. */
  public static ExperimentView of(ExperimentResults results, ResultFolder folder) {
    List<RunResult> runs = results.runs().stream().map(RunRecord::result).toList();
    List<RunRow> troubles =
        runs.stream().filter(r -> r.status() != RunStatus.FINISHED).map(RunRow::of).toList();
    List<CurveGrid> curves = new VariantCurves(results).grids();
    ExperimentPictures pictures = ExperimentPictures.of(results, folder);
    List<PastRow> past = PastRow.of(results);
    return new ExperimentView(
        results.experiment(),
        results.title(),
        Badge.of(results.verdicts()),
        Answer.of(results),
        results.verdicts().stream().map(VerdictView::of).toList(),
        Tiles.of(results),
        troubles,
        design(results),
        VariantTable.of(results),
        EffectTable.accuracy(results),
        EffectTable.gap(results),
        InteractionPanels.of(results),
        VarianceTable.of(results),
        CompareMatrix.of(results),
        curves,
        CostPanels.of(results),
        pictures,
        DataView.of(results.data()),
        Shell.commands(results),
        results.overrides(),
        runs.stream().map(RunRow::of).toList(),
        Provenance.of(runs),
        Trend.of(results).chart(),
        past,
        folder.experimentFiles(),
        Sections.of(results, troubles, curves, pictures, past));
  }

  private static String design(ExperimentResults results) {
    List<String> factors =
        results.factors().stream()
            .map(factor -> factor.name() + " (" + String.join(", ", factor.levels()) + ")")
            .toList();
    String seeds =
        Wording.count(results.seeds().size(), "seed")
            + " ("
            + Wording.list(results.seeds().stream().map(String::valueOf).toList())
            + ")";
    String varied =
        factors.isEmpty()
            ? "One network"
            : Wording.count(results.variants().size(), "variant") + " of " + Wording.list(factors);
    return varied
        + ", trained with "
        + seeds
        + " for "
        + Wording.count(results.epochs(), "epoch")
        + " each.";
  }
}
