package io.github.cnnmaven.site.view;

import io.github.cnnmaven.core.result.ExperimentResults;
import io.github.cnnmaven.core.result.Metrics;
import io.github.cnnmaven.core.result.RunRecord;
import io.github.cnnmaven.core.result.RunResult;
import io.github.cnnmaven.core.result.RunStatus;
import io.github.cnnmaven.core.result.Split;
import io.github.cnnmaven.core.result.VariantResults;
import io.github.cnnmaven.site.text.NumberText;
import io.github.cnnmaven.site.text.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The numbers to see at a glance. */
final class Tiles {

  private Tiles() {}

  static List<Tile> of(ExperimentResults results) {
    List<Tile> tiles = new ArrayList<>();
    Optional<VariantResults> baseline = results.baselineVariant();
    if (results.variants().size() == 1) {
      accuracy("Test accuracy", baseline).ifPresent(tiles::add);
    } else if (results.bestVariant().equals(baseline)) {
      accuracy("Best test accuracy: the baseline", baseline).ifPresent(tiles::add);
    } else {
      accuracy("Best test accuracy", results.bestVariant()).ifPresent(tiles::add);
      accuracy("Baseline", baseline).ifPresent(tiles::add);
    }
    List<RunResult> runs = results.runs().stream().map(RunRecord::result).toList();
    tiles.add(runs(results, runs));
    tiles.add(
        new Tile(
            "Training time",
            NumberText.duration(runs.stream().mapToDouble(RunResult::seconds).sum()),
            "all runs together"));
    return tiles;
  }

  private static Optional<Tile> accuracy(String label, Optional<VariantResults> variant) {
    return variant.flatMap(
        v ->
            v.summary(Split.TEST, Metrics::accuracy)
                .map(summary -> new Tile(label, NumberText.percent(summary), v.id())));
  }

  private static Tile runs(ExperimentResults results, List<RunResult> runs) {
    long finished = runs.stream().filter(run -> run.status() == RunStatus.FINISHED).count();
    String shape =
        Wording.count(results.variants().size(), "variant")
            + " × "
            + Wording.count(results.seeds().size(), "seed");
    long planned = (long) results.variants().size() * results.seeds().size();
    return new Tile(
        "Runs finished",
        finished == planned ? NumberText.count(finished) : finished + " of " + planned,
        shape);
  }
}
