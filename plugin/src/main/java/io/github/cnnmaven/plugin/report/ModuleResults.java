package io.github.cnnmaven.plugin.report;

import io.github.cnnmaven.core.result.ExperimentResults;
import io.github.cnnmaven.site.IndexPage;
import io.github.cnnmaven.site.ReportStyle;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The results of one module of a build.
 *
 * @param module its artifact id
 */
public record ModuleResults(String module, StoredResults stored) {

  /**
   * Writes the reports of all modules, each into a folder of its name, and one index.
   *
   * @return the index
   */
  public static Path write(List<ModuleResults> modules, Path target, ReportStyle style)
      throws IOException {
    List<IndexPage.Entry> entries = new ArrayList<>();
    for (ModuleResults each : modules) {
      new StaticPages(each.stored(), target.resolve(each.module()), style).experiments();
      for (ExperimentResults results : each.stored().read()) {
        String folder = each.module() + "/" + results.experiment();
        entries.add(new IndexPage.Entry(results, folder, each.module()));
      }
    }
    return new IndexPage(style).write(entries, target);
  }
}
