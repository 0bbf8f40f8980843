package io.github.cnnmaven.site;

import io.github.cnnmaven.site.render.PageFolder;
import io.github.cnnmaven.site.render.Templates;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * How pages look.
 *
 * @param templates folder with templates, and style sheets in {@code assets/}, that replace those
 *     of the same name; null for none
 */
public record ReportStyle(@Nullable Path templates) {

  /** As this plugin comes. */
  public static final ReportStyle STANDARD = new ReportStyle(null);

  PageFolder pages(Path directory) {
    return new PageFolder(directory, new Templates(templates), templates);
  }
}
