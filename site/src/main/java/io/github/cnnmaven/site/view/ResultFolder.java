package io.github.cnnmaven.site.view;

import io.github.cnnmaven.core.result.Outcomes;
import io.github.cnnmaven.core.result.Picture;
import io.github.cnnmaven.core.result.PredictionFile;
import io.github.cnnmaven.core.result.Predictions;
import io.github.cnnmaven.core.result.RunResult;
import io.github.cnnmaven.site.picture.SharedScales;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * An experiment's folder of results, asked for which files are there, since nothing dead is linked,
 * and for what runs predicted, which is read once.
 */
public final class ResultFolder {

  private static final List<String> EXPERIMENT_FILES =
      List.of(
          "results.json",
          "results.schema.json",
          "results.csv",
          "plan.json",
          "gates.json",
          "summary.md",
          "badge.svg");
  private static final List<String> RUN_FILES =
      List.of(
          "run.json",
          "epochs.jsonl",
          PredictionFile.NAME,
          PredictionFile.PACKED,
          LogView.FILE,
          "model.zip");

  private final Path directory;
  private final Map<String, Optional<Outcomes>> outcomes = new ConcurrentHashMap<>();

  /** The folder of this experiment. */
  public ResultFolder(Path directory) {
    this.directory = directory;
  }

  /** Links from the experiment's page to its raw data. */
  List<Link> experimentFiles() {
    return EXPERIMENT_FILES.stream()
        .filter(this::has)
        .map(file -> new Link(file, Href.of(file)))
        .toList();
  }

  /** Links from a run's page to its raw data. */
  List<Link> runFiles(String runId) {
    return RUN_FILES.stream()
        .filter(file -> hasRunFile(runId, file))
        .map(file -> new Link(file, Href.of(file)))
        .toList();
  }

  /** What a run told of the test images; empty where it left no predictions. */
  Optional<Predictions> predictions(String runId) throws IOException {
    return new PredictionFile(runFile(runId, "")).read().filter(told -> told.size() > 0);
  }

  /**
   * Link from the experiment's page to a run's picture, in the scale of all variants if it has one.
   */
  String shared(String runId, String file) {
    String copy = SharedScales.copy(runId, file);
    return has(copy) ? Href.of(copy) : Href.ofRun(runId, file);
  }

  /** Pictures of a kind that a run has left and that are still there. */
  List<Picture> pictures(PictureKind kind, RunResult run) {
    return run.pictures().stream()
        .filter(picture -> picture.kind().equals(kind.word()))
        .filter(picture -> hasRunFile(run.id(), picture.file()))
        .toList();
  }

  boolean hasRunFile(String runId, String file) {
    return has("runs/" + runId + "/" + file);
  }

  /** A file of a run, whether it is there or not. */
  Path runFile(String runId, String file) {
    return directory.resolve("runs").resolve(runId).resolve(file);
  }

  /** How a run did on each test image; empty where it left no predictions. */
  Optional<Outcomes> outcomes(String runId) throws IOException {
    Optional<Outcomes> known = outcomes.get(runId);
    if (known == null) {
      Path folder = runFile(runId, "");
      known = new PredictionFile(folder).outcomes().filter(found -> found.size() > 0);
      outcomes.put(runId, known);
    }
    return known;
  }

  private boolean has(String file) {
    Path path = directory.resolve(file).normalize();
    return path.startsWith(directory.normalize()) && Files.isRegularFile(path);
  }
}
