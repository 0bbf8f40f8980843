package io.github.cnnmaven.plugin.report;

import io.github.cnnmaven.core.result.ExperimentFolder;
import io.github.cnnmaven.core.result.ExperimentResults;
import io.github.cnnmaven.core.result.OtherFormatException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The results of earlier builds.
 *
 * @param folder {@code target/cnn}
 */
public record StoredResults(Path folder) {

  /** Folders of experiments with results, in the order of their names. */
  public List<ExperimentFolder> folders() throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> folders = Files.list(folder)) {
      return folders
          .sorted()
          .map(ExperimentFolder::new)
          .filter(experiment -> Files.isRegularFile(experiment.results()))
          .toList();
    }
  }

  /**
   * The results that this version reads, in the order of their folders: an index leaves out those
   * of another version until they are made again.
   */
  public List<ExperimentResults> current() throws IOException {
    List<ExperimentResults> results = new ArrayList<>();
    for (ExperimentFolder experiment : folders()) {
      try {
        results.add(ExperimentResults.read(experiment.results()));
      } catch (OtherFormatException e) {
        continue;
      }
    }
    return results;
  }

  /**
   * Every experiment's results, in the order of their folders.
   *
   * @throws OtherFormatException when another version wrote some of them
   */
  public List<ExperimentResults> read() throws IOException {
    List<ExperimentResults> results = new ArrayList<>();
    for (ExperimentFolder experiment : folders()) {
      results.add(ExperimentResults.read(experiment.results()));
    }
    return results;
  }
}
