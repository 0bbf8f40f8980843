package io.github.cnnmaven.plugin.report;

import io.github.cnnmaven.core.result.ExperimentFolder;
import io.github.cnnmaven.core.result.ExperimentResults;
import io.github.cnnmaven.site.ExperimentReport;
import io.github.cnnmaven.site.IndexPage;
import io.github.cnnmaven.site.ReportStyle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * The full report of every experiment, made again in another place from stored results.
 *
 * @param target folder to write to: {@code target/site/cnn}
 */
public record StaticPages(StoredResults stored, Path target, ReportStyle style) {

  /** Too large for a web site; pages leave out the links to what is not there. */
  private static final String MODEL = "model.zip";

  /** Writes the pages and what they link to, with an index. */
  public void write() throws IOException {
    experiments();
    new IndexPage(style).write(stored.read().stream().map(IndexPage.Entry::of).toList(), target);
  }

  /** Writes the pages of the experiments alone. */
  public void experiments() throws IOException {
    for (ExperimentFolder experiment : stored.folders()) {
      Path pages = target.resolve(experiment.path().getFileName().toString());
      copy(experiment.path(), pages);
      ExperimentResults results = ExperimentResults.read(experiment.results());
      new ExperimentReport(style).write(results, pages);
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    List<Path> files;
    try (Stream<Path> tree = Files.walk(from)) {
      files = tree.filter(Files::isRegularFile).filter(file -> !file.endsWith(MODEL)).toList();
    }
    for (Path file : files) {
      Path copy = to.resolve(from.relativize(file));
      Files.createDirectories(copy.getParent());
      Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
