package io.github.cnnmaven.site.view;

import io.github.cnnmaven.core.result.ExperimentResults;
import io.github.cnnmaven.core.result.VariantResults;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Two variants that have a page of their own to compare them.
 *
 * @param first place in the plan, from 1; always before {@code second}
 */
public record Pair(int first, int second) {

  /** With more variants than this only those with the baseline or the best have a page. */
  static final int MOST_FOR_ALL = 16;

  /** The pairs of these results that have a page. */
  public static List<Pair> of(ExperimentResults results) {
    List<Pair> pairs = new ArrayList<>();
    int variants = results.variants().size();
    for (int first = 1; first <= variants; first++) {
      for (int second = first + 1; second <= variants; second++) {
        Pair pair = new Pair(first, second);
        if (variants <= MOST_FOR_ALL || pair.leads(results)) {
          pairs.add(pair);
        }
      }
    }
    return pairs;
  }

  /** The pair of these two, in whichever order; empty where they have no page. */
  static Optional<Pair> of(ExperimentResults results, VariantResults one, VariantResults other) {
    int first = results.variants().indexOf(one) + 1;
    int second = results.variants().indexOf(other) + 1;
    Pair pair = new Pair(Math.min(first, second), Math.max(first, second));
    boolean shown =
        first != second && (results.variants().size() <= MOST_FOR_ALL || pair.leads(results));
    return shown ? Optional.of(pair) : Optional.empty();
  }

  /** Its page, from the experiment's folder. */
  public String page() {
    return "compare/" + first + "-" + second + ".html";
  }

  VariantResults firstOf(ExperimentResults results) {
    return results.variants().get(first - 1);
  }

  VariantResults secondOf(ExperimentResults results) {
    return results.variants().get(second - 1);
  }

  private boolean leads(ExperimentResults results) {
    return leads(results, firstOf(results)) || leads(results, secondOf(results));
  }

  private static boolean leads(ExperimentResults results, VariantResults variant) {
    return variant.baseline() || variant.id().equals(results.best());
  }
}
