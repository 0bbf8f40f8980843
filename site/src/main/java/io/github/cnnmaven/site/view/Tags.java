package io.github.cnnmaven.site.view;

import io.github.cnnmaven.core.result.ExperimentResults;
import io.github.cnnmaven.core.result.VariantResults;

/** What makes a variant special, in a word. */
final class Tags {

  private Tags() {}

  /** {@code best}, {@code baseline}, both, or empty; nothing where there is nothing to compare. */
  static String of(ExperimentResults results, VariantResults variant) {
    if (results.variants().size() == 1) {
      return "";
    }
    boolean best = variant.id().equals(results.best());
    if (variant.baseline()) {
      return best ? "baseline, best" : "baseline";
    }
    return best ? "best" : "";
  }
}
