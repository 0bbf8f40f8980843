package io.github.cnnmaven.site;

import io.github.cnnmaven.core.result.ExperimentResults;
import io.github.cnnmaven.core.result.ResultsSchema;
import io.github.cnnmaven.core.result.RunRecord;
import io.github.cnnmaven.core.result.VariantResults;
import io.github.cnnmaven.site.picture.SharedScales;
import io.github.cnnmaven.site.render.PageFolder;
import io.github.cnnmaven.site.text.CsvText;
import io.github.cnnmaven.site.view.CompareView;
import io.github.cnnmaven.site.view.ExperimentView;
import io.github.cnnmaven.site.view.JUnitView;
import io.github.cnnmaven.site.view.Pair;
import io.github.cnnmaven.site.view.ResultFolder;
import io.github.cnnmaven.site.view.RunView;
import io.github.cnnmaven.site.view.StatusBadge;
import io.github.cnnmaven.site.view.VariantView;
import java.io.IOException;
import java.nio.file.Path;

/**
 * The report of one experiment: static files that need no server, no network and no script. The
 * same results and files give the same bytes, whenever and wherever.
 */
public final class ExperimentReport {

  /** The page to open. */
  public static final String PAGE = "index.html";

  /** The answer in Markdown, for pull requests. */
  public static final String SUMMARY = "summary.md";

  private final ReportStyle style;

  /** Reports that look like this. */
  public ExperimentReport(ReportStyle style) {
    this.style = style;
  }

  /** Reports that look as this plugin comes. */
  public ExperimentReport() {
    this(ReportStyle.STANDARD);
  }

  /**
   * Writes {@code index.html}, a page per run in {@code runs/<run id>/}, per variant in {@code
   * variants/<id>/}, for every two variants in {@code compare/}, {@code results.csv}, {@code
   * summary.md}, {@code badge.svg}, {@code results.schema.json} and {@code
   * TEST-cnn-<experiment>.xml}.
   *
   * @param directory the experiment's, with its {@code results.json} and its runs; what is there is
   *     linked, what is missing is left out
   * @return the page to open
   * @throws IOException when a file cannot be written
   */
  public Path write(ExperimentResults results, Path directory) throws IOException {
    PageFolder pages = style.pages(directory);
    pages.assets();
    pages.text("results.csv", CsvText.of(results));
    pages.text("results.schema.json", ResultsSchema.text());
    pages.page(SUMMARY, "summary.ftlm", ExperimentOverview.of(results));
    pages.page("badge.svg", "badge.ftlx", StatusBadge.of(results));
    pages.page("TEST-cnn-" + results.experiment() + ".xml", "junit.ftlx", JUnitView.of(results));
    SharedScales.write(results, directory);
    pages(results, new ResultFolder(directory), pages);
    return directory.resolve(PAGE);
  }

  private static void pages(ExperimentResults results, ResultFolder folder, PageFolder pages)
      throws IOException {
    PageQueue queue = new PageQueue(pages);
    for (VariantResults variant : results.variants()) {
      for (RunRecord run : variant.runs()) {
        queue.add(
            "runs/" + run.result().id() + "/" + PAGE,
            "run.ftlh",
            () -> RunView.of(results, variant, run, folder));
      }
    }
    // What runs predicted is read by now.
    queue.write();
    for (VariantResults variant : results.variants()) {
      queue.add(
          "variants/" + variant.id() + "/" + PAGE,
          "variant.ftlh",
          () -> VariantView.of(results, variant, folder));
    }
    for (Pair pair : Pair.of(results)) {
      queue.add(pair.page(), "compare.ftlh", () -> CompareView.of(results, pair, folder));
    }
    queue.add(PAGE, "experiment.ftlh", () -> ExperimentView.of(results, folder));
    queue.write();
  }
}
