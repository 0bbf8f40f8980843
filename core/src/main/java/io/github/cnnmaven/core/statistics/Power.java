package io.github.cnnmaven.core.statistics;

import org.hipparchus.analysis.solvers.BrentSolver;

/**
 * What a two-sided t test can see (Cohen, Statistical Power Analysis for the Behavioral Sciences,
 * 1988), by the noncentral t distribution and with both tails, as R's {@code power.t.test(strict =
 * TRUE)}.
 *
 * @param alpha chance of seeing an effect where there is none
 * @param power chance of seeing one that is there
 */
public record Power(double alpha, double power) {

  /** What reports use, by custom: 5 % and 80 %. */
  public static final Power USUAL = new Power(0.05, 0.8);

  private static final int MOST_EVALUATIONS = 200;

  /** In standard errors; the power of what is larger is 1 to the last digit. */
  private static final double LARGEST_EFFECT = 128;

  /** Chance that an effect of so many standard errors is seen. */
  public double of(double noncentrality, double degreesOfFreedom) {
    double critical = StudentQuantile.of(1 - alpha / 2, degreesOfFreedom);
    double effect = Math.min(Math.abs(noncentrality), LARGEST_EFFECT);
    NoncentralT t = new NoncentralT(degreesOfFreedom, effect);
    return 1 - t.cumulativeProbability(critical) + t.cumulativeProbability(-critical);
  }

  /** The smallest effect that is seen with this power, given the standard error of its estimate. */
  public double detectable(double standardError, double degreesOfFreedom) {
    double high = 1;
    while (of(high, degreesOfFreedom) < power && high < LARGEST_EFFECT) {
      high *= 2;
    }
    return standardError
        * new BrentSolver(1e-10)
            .solve(MOST_EVALUATIONS, d -> of(d, degreesOfFreedom) - power, 0, high);
  }
}
