package io.github.cnnmaven.site;

import io.github.cnnmaven.core.result.ExperimentResults;
import io.github.cnnmaven.site.render.PageFolder;
import io.github.cnnmaven.site.render.Templates;
import io.github.cnnmaven.site.view.IndexView;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The page that lists all experiments of a build. */
public final class IndexPage {

  private IndexPage() {}

  /**
   * Writes {@code index.html}.
   *
   * @param experiments in the order to show them, each with its report in a folder of its name
   * @param directory that holds these folders
   * @return the page
   * @throws IOException when a file cannot be written
   */
  public static Path write(List<ExperimentResults> experiments, Path directory) throws IOException {
    PageFolder pages = new PageFolder(directory, new Templates());
    pages.assets();
    pages.page(ExperimentReport.PAGE, "index.ftlh", IndexView.of(experiments));
    return directory.resolve(ExperimentReport.PAGE);
  }
}
