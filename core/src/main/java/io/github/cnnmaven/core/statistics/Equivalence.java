package io.github.cnnmaven.core.statistics;

/**
 * Two one-sided tests (TOST; Schuirmann, Journal of Pharmacokinetics and Biopharmaceutics 15,
 * 1987): a difference that is not significant may still be large, so "no worse than" has to be
 * shown against a margin that was declared.
 *
 * @param margin how much is no difference, above zero
 * @param pNotLower of the truth being at or below -margin
 * @param pNotHigher of the truth being at or above +margin
 */
public record Equivalence(double margin, double pNotLower, double pNotHigher) {

  /** Tests an estimated difference against a margin. */
  public static Equivalence of(Estimate difference, double margin) {
    if (!(margin > 0)) {
      throw new IllegalArgumentException("A margin is above zero, not " + margin);
    }
    return new Equivalence(margin, difference.pNotAbove(-margin), difference.pNotBelow(margin));
  }

  /** That of both tests: the larger. */
  public double pValue() {
    return Math.max(pNotLower, pNotHigher);
  }

  /** Whether the difference lies within the margin on both sides. */
  public boolean equivalent(double alpha) {
    return pValue() <= alpha;
  }

  /** Whether the difference is above -margin: what is measured costs no more than that. */
  public boolean noLower(double alpha) {
    return pNotLower <= alpha;
  }
}
