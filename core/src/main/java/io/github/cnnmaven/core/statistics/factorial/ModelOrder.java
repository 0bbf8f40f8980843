package io.github.cnnmaven.core.statistics.factorial;

import java.util.List;

/**
 * How many factors a term may join: all, while the model stays small enough to be fitted at once.
 * What is left out shows as "other interactions" in the table, not in the error.
 */
final class ModelOrder {

  private static final int MOST_COLUMNS = 256;

  private ModelOrder() {}

  static List<Term> terms(List<Factor> factors, List<Observation> observations) {
    int room = MOST_COLUMNS - Blocks.of(observations).degreesOfFreedom();
    List<Term> terms = Term.upTo(1, factors);
    for (int order = 2; order <= factors.size(); order++) {
      List<Term> more = Term.upTo(order, factors);
      if (more.stream().mapToLong(Term::degreesOfFreedom).sum() > room) {
        return terms;
      }
      terms = more;
    }
    return terms;
  }
}
