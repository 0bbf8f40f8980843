package io.github.cnnmaven.core.statistics;

import java.util.OptionalInt;
import java.util.function.IntPredicate;

/**
 * How many seeds would do, if the estimate and the spread stay what they are now: a plan, not a
 * promise.
 *
 * @param seeds behind the estimate, at least 2
 */
public record SeedsNeeded(Estimate estimate, int seeds) {

  /** Nobody trains more; above it the answer is that seeds do not settle it. */
  public static final int MOST = 1000;

  /** Until an effect of this size would be seen with the wanted power. */
  public OptionalInt toDetect(double effect, Power power) {
    return effect == 0
        ? OptionalInt.empty()
        : least(
            n -> {
              Estimate then = with(n);
              return then.standardError() == 0
                  || power.of(Math.abs(effect) / then.standardError(), then.degreesOfFreedom())
                      >= power.power();
            });
  }

  /** Until the one-sided bound has left the limit behind, on the side where the estimate is. */
  public OptionalInt toSettle(double limit, double level) {
    boolean above = estimate.value() >= limit;
    return least(
        n -> above ? with(n).lowerBound(level) >= limit : with(n).upperBound(level) < limit);
  }

  /** The estimate with the spread of now and n seeds. */
  private Estimate with(int n) {
    double perSeed = estimate.degreesOfFreedom() / (seeds - 1.0);
    return new Estimate(
        estimate.value(),
        estimate.standardError() * Math.sqrt((double) seeds / n),
        perSeed * (n - 1));
  }

  private static OptionalInt least(IntPredicate enough) {
    int high = Estimate.LEAST_REPETITIONS;
    if (enough.test(high)) {
      return OptionalInt.of(high);
    }
    int low = high;
    while (high < MOST && !enough.test(high)) {
      low = high;
      high = Math.min(MOST, high * 2);
    }
    if (!enough.test(high)) {
      return OptionalInt.empty();
    }
    while (high - low > 1) {
      int middle = (low + high) / 2;
      if (enough.test(middle)) {
        high = middle;
      } else {
        low = middle;
      }
    }
    return OptionalInt.of(high);
  }
}
