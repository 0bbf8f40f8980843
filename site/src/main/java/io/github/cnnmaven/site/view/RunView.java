package io.github.cnnmaven.site.view;

import io.github.cnnmaven.core.result.EarlyStop;
import io.github.cnnmaven.core.result.ExperimentResults;
import io.github.cnnmaven.core.result.Metrics;
import io.github.cnnmaven.core.result.Outcomes;
import io.github.cnnmaven.core.result.RunRecord;
import io.github.cnnmaven.core.result.RunResult;
import io.github.cnnmaven.core.result.Split;
import io.github.cnnmaven.core.result.VariantResults;
import io.github.cnnmaven.site.text.NumberText;
import io.github.cnnmaven.site.text.ScoreNames;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The page of a run.
 *
 * @param cause why it did not finish, every line of it; empty when it did
 * @param confusion which classes it takes for which, null without predictions
 * @param mistakes those that it was most sure of
 * @param siblings the pages of the variant's other runs
 * @param files its raw data
 */
public record RunView(
    String experiment,
    String id,
    String variant,
    String variantHref,
    String seed,
    Badge badge,
    String cause,
    List<Tile> tiles,
    List<Link> siblings,
    List<CurveGrid> curves,
    List<EpochRow> epochs,
    NetworkView network,
    List<Fact> training,
    @Nullable ConfusionView confusion,
    List<MistakeRow> mistakes,
    LogView log,
    @Nullable ConfidenceView confidence,
    List<GalleryView> galleries,
    List<String> commands,
    List<Fact> provenance,
    List<Link> files,
    List<Section> sections) {

  public RunView {
    tiles = List.copyOf(tiles);
    siblings = List.copyOf(siblings);
    curves = List.copyOf(curves);
    epochs = List.copyOf(epochs);
    training = List.copyOf(training);
    mistakes = List.copyOf(mistakes);
    galleries = List.copyOf(galleries);
    commands = List.copyOf(commands);
    provenance = List.copyOf(provenance);
    files = List.copyOf(files);
    sections = List.copyOf(sections);
  }

  /** The view of a variant's run, whose files lie in the folder. */
  public static RunView of(
      ExperimentResults results, VariantResults variant, RunRecord run, ResultFolder folder)
      throws IOException {
    RunResult result = run.result();
    Optional<Outcomes> outcomes = folder.outcomes(result.id());
    ClassNames names = ClassNames.of(results.data());
    List<GalleryView> galleries = RunGalleries.of(result, folder);
    return new RunView(
        results.experiment(),
        result.id(),
        variant.id(),
        "../../" + Href.ofVariant(variant.id()),
        Long.toString(result.seed()),
        Badge.of(result.status()),
        Optional.ofNullable(result.cause()).orElse(""),
        tiles(result),
        siblings(variant, result),
        RunCurves.of(results, run),
        run.epochs().stream().map(EpochRow::of).toList(),
        NetworkView.of(variant.network()),
        TrainingFacts.of(result.spec()),
        outcomes.map(found -> ConfusionView.of(List.of(found), names)).orElse(null),
        outcomes.map(found -> MistakeRow.of(found, names)).orElse(List.of()),
        LogView.of(folder.runFile(result.id(), LogView.FILE)),
        outcomes.isPresent() ? ConfidenceView.of(outcomes.get(), result.id(), folder) : null,
        galleries,
        Shell.commands(results, result),
        provenance(result),
        folder.runFiles(result.id()),
        sections(run, galleries, outcomes.isPresent()));
  }

  private static List<Tile> tiles(RunResult run) {
    List<Tile> tiles = new ArrayList<>();
    for (Split split : Split.values()) {
      Metrics metrics = run.evaluation().get(split);
      if (metrics != null) {
        tiles.add(
            new Tile(
                heading(split) + " accuracy",
                NumberText.exactPercent(metrics.accuracy()),
                note(metrics)));
      }
    }
    tiles.add(
        new Tile(
            "Training time",
            NumberText.duration(run.seconds()),
            run.epochs() + " of " + run.spec().training().epochs() + " epochs"));
    EarlyStop stop = run.earlyStop();
    if (stop != null) {
      tiles.add(
          new Tile(
              "Best epoch",
              stop.bestEpoch() == null ? NumberText.NONE : Integer.toString(stop.bestEpoch()),
              stop.reason() + (stop.restored() ? "; its weights were taken back" : "")));
    }
    return tiles;
  }

  private static String note(Metrics metrics) {
    StringBuilder note = new StringBuilder("loss " + NumberText.loss(metrics.loss()));
    Map<String, Double> scores = metrics.scores();
    if (scores != null) {
      scores.forEach(
          (name, value) ->
              note.append(", ")
                  .append(ScoreNames.shown(name))
                  .append(' ')
                  .append(NumberText.exactPercent(value)));
    }
    return note.toString();
  }

  private static List<Link> siblings(VariantResults variant, RunResult run) {
    return variant.runs().stream()
        .map(RunRecord::result)
        .filter(other -> !other.id().equals(run.id()))
        .map(o -> new Link("seed " + o.seed(), "../" + Href.of(o.id()) + "/index.html"))
        .toList();
  }

  private static List<Section> sections(
      RunRecord run, List<GalleryView> galleries, boolean tested) {
    List<Section> sections = new ArrayList<>();
    if (!run.epochs().isEmpty()) {
      sections.add(new Section("curves", "Curves"));
    }
    sections.add(new Section("network", "Network"));
    if (!galleries.isEmpty()) {
      sections.add(new Section("pictures", "Pictures"));
    }
    if (tested) {
      sections.add(new Section("classes", "Classes"));
      sections.add(new Section("confidence", "Confidence"));
    }
    sections.add(new Section("reproduce", "Reproduce"));
    return sections;
  }

  private static List<Fact> provenance(RunResult run) {
    List<Fact> facts = new ArrayList<>();
    facts.add(Fact.of("Started", run.startedAt()));
    facts.add(Fact.code("Fingerprint", run.fingerprint()));
    facts.add(Fact.code("Data’s SHA-256", run.spec().data().sha256()));
    facts.addAll(Provenance.of(List.of(run)));
    return facts;
  }

  private static String heading(Split split) {
    return switch (split) {
      case TRAIN -> "Train";
      case VALIDATION -> "Validation";
      case TEST -> "Test";
    };
  }
}
