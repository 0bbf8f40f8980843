package io.github.cnnmaven.site;

import io.github.cnnmaven.core.result.ExperimentResults;
import io.github.cnnmaven.site.render.PageFolder;
import io.github.cnnmaven.site.view.ExperimentCard;
import io.github.cnnmaven.site.view.IndexView;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The page that lists all experiments of a build. */
public final class IndexPage {

  private final ReportStyle style;

  /** A page that looks like this. */
  public IndexPage(ReportStyle style) {
    this.style = style;
  }

  /**
   * An experiment and where its report is.
   *
   * @param folder from the index to the report, with forward slashes
   * @param module of the build it is from, empty where there is one only
   */
  public record Entry(ExperimentResults results, String folder, String module) {

    /** Of a build with one module: each report is in a folder of the experiment's name. */
    public static Entry of(ExperimentResults results) {
      return new Entry(results, results.experiment(), "");
    }
  }

  /**
   * Writes {@code index.html}.
   *
   * @param experiments in the order to show them
   * @param directory that holds their reports
   * @return the page
   * @throws IOException when a file cannot be written
   */
  public Path write(List<Entry> experiments, Path directory) throws IOException {
    PageFolder pages = style.pages(directory);
    pages.assets();
    pages.page(
        ExperimentReport.PAGE,
        "index.ftlh",
        IndexView.of(
            experiments.stream()
                .map(entry -> ExperimentCard.of(entry.results(), entry.folder(), entry.module()))
                .toList(),
            experiments.stream().map(Entry::results).toList()));
    return directory.resolve(ExperimentReport.PAGE);
  }
}
