package io.github.cnnmaven.plugin;

import io.github.cnnmaven.site.ReportStyle;
import java.io.File;
import org.jspecify.annotations.Nullable;

/** The look of reports as a parameter says it. */
final class Styles {

  private Styles() {}

  /** The look with these templates; null for the plugin's own. */
  static ReportStyle of(@Nullable File templates) {
    return templates == null ? ReportStyle.STANDARD : new ReportStyle(templates.toPath());
  }
}
