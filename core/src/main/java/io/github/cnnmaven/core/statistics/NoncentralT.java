package io.github.cnnmaven.core.statistics;

import org.hipparchus.distribution.continuous.NormalDistribution;
import org.hipparchus.special.Beta;
import org.hipparchus.special.Gamma;

/**
 * Student's t when there is an effect: (Z + noncentrality) / sqrt(chi-square / df). The sum of
 * Lenth, Algorithm AS 243, Applied Statistics 38, 1989, taken around its largest terms so that it
 * does not underflow for large effects.
 *
 * @param degreesOfFreedom above zero
 * @param noncentrality the true effect in standard errors
 */
public record NoncentralT(double degreesOfFreedom, double noncentrality) {

  private static final NormalDistribution NORMAL = new NormalDistribution();

  /** Terms this many standard deviations of the Poisson weights from their centre are nothing. */
  private static final int REACH = 12;

  /** Probability of a value not above t. */
  public double cumulativeProbability(double t) {
    return t >= 0
        ? upperHalf(t, noncentrality)
        : 1 - new NoncentralT(degreesOfFreedom, -noncentrality).cumulativeProbability(-t);
  }

  private double upperHalf(double t, double delta) {
    double start = NORMAL.cumulativeProbability(-delta);
    double x = t * t / (t * t + degreesOfFreedom);
    if (x == 0) {
      return start;
    }
    double mean = delta * delta / 2;
    double spread = REACH * Math.sqrt(mean + REACH);
    int first = (int) Math.max(0, mean - spread);
    int last = (int) (mean + spread) + 2 * REACH;
    double sum = 0;
    for (int j = first; j <= last; j++) {
      sum += even(j, mean) * incompleteBeta(x, j + 0.5) + odd(j, delta) * incompleteBeta(x, j + 1);
    }
    return Math.min(1, Math.max(0, start + sum / 2));
  }

  private double incompleteBeta(double x, double a) {
    return Beta.regularizedBeta(x, a, degreesOfFreedom / 2);
  }

  /** p of AS 243: a Poisson probability. */
  private static double even(int j, double mean) {
    return mean == 0
        ? (j == 0 ? 1 : 0)
        : Math.exp(-mean + j * Math.log(mean) - Gamma.logGamma(j + 1.0));
  }

  /** q of AS 243, with the sign of the noncentrality. */
  private static double odd(int j, double delta) {
    double mean = delta * delta / 2;
    return mean == 0
        ? 0
        : delta / Math.sqrt(2) * Math.exp(-mean + j * Math.log(mean) - Gamma.logGamma(j + 1.5));
  }
}
