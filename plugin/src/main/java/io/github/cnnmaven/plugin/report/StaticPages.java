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

  private static final String PAGE = ".html";

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

  /** Copies what has changed since; pages are made anew. */
  private static void copy(Path from, Path to) throws IOException {
    List<Path> files;
    try (Stream<Path> tree = Files.walk(from)) {
      files = tree.filter(StaticPages::isCopied).toList();
    }
    for (Path file : files) {
      Path copy = to.resolve(from.relativize(file));
      if (!isSame(file, copy)) {
        Files.createDirectories(copy.getParent());
        Files.copy(
            file, copy, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
      }
    }
  }

  private static boolean isCopied(Path file) {
    return Files.isRegularFile(file) && !file.endsWith(MODEL) && !file.toString().endsWith(PAGE);
  }

  private static boolean isSame(Path file, Path copy) throws IOException {
    return Files.isRegularFile(copy)
        && Files.size(file) == Files.size(copy)
        && Files.getLastModifiedTime(file).equals(Files.getLastModifiedTime(copy));
  }
}
