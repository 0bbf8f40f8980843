package io.github.cnnmaven.site.view;

import io.github.cnnmaven.core.result.PredictionFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * An experiment's folder of results, asked only for which files are there: nothing dead is linked.
 */
public record ResultFolder(Path directory) {

  private static final List<String> EXPERIMENT_FILES =
      List.of("results.json", "results.csv", "plan.json", "gates.json", "summary.md");
  private static final List<String> RUN_FILES =
      List.of(
          "run.json",
          "epochs.jsonl",
          PredictionFile.NAME,
          PredictionFile.PACKED,
          "worker.log",
          "model.zip");

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

  boolean hasRunFile(String runId, String file) {
    return has("runs/" + runId + "/" + file);
  }

  private boolean has(String file) {
    Path path = directory.resolve(file).normalize();
    return path.startsWith(directory.normalize()) && Files.isRegularFile(path);
  }
}
