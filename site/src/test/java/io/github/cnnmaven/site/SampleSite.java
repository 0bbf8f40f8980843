package io.github.cnnmaven.site;

import io.github.cnnmaven.core.result.ExperimentResults;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** All samples as one site, written once; it stays in {@code target} to be looked at. */
final class SampleSite {

  static final Path FOLDER = Path.of("target", "sample-site").toAbsolutePath();

  private static final List<Path> PAGES = write();

  private SampleSite() {}

  /** Every page of the site, in the order of their names. */
  static List<Path> pages() {
    return PAGES;
  }

  private static List<Path> write() {
    try {
      List<ExperimentResults> all = new ArrayList<>(Samples.all().values());
      for (ExperimentResults results : all) {
        Path folder = FOLDER.resolve(results.experiment());
        SamplePictures.leave(results, folder);
        new ExperimentReport().write(results, folder);
      }
      new IndexPage(ReportStyle.STANDARD)
          .write(all.stream().map(IndexPage.Entry::of).toList(), FOLDER);
      try (Stream<Path> files = Files.walk(FOLDER)) {
        return files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
