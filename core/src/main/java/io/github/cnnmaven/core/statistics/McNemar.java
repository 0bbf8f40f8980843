package io.github.cnnmaven.core.statistics;

import java.util.BitSet;
import org.hipparchus.distribution.discrete.BinomialDistribution;

/**
 * Two classifiers on the same images (McNemar, Psychometrika 12, 1947): only images that one gets
 * right and the other wrong tell them apart. Speaks of these two sets of weights, not of their
 * variants: other seeds give other weights.
 *
 * @param fixed wrong in the first, right in the second
 * @param broken right in the first, wrong in the second
 */
public record McNemar(int fixed, int broken) {

  /** Compares which images two classifiers got right. */
  public static McNemar of(BitSet first, BitSet second) {
    return new McNemar(without(second, first), without(first, second));
  }

  /** Two-sided, exact: twice the binomial tail of the smaller count at one half. */
  public double pValue() {
    int changed = fixed + broken;
    if (changed == 0) {
      return 1;
    }
    BinomialDistribution coin = new BinomialDistribution(changed, 0.5);
    return Math.min(1, 2 * coin.cumulativeProbability(Math.min(fixed, broken)));
  }

  private static int without(BitSet some, BitSet others) {
    BitSet rest = (BitSet) some.clone();
    rest.andNot(others);
    return rest.cardinality();
  }
}
