package io.github.cnnmaven.core.statistics;

import org.hipparchus.distribution.continuous.NormalDistribution;

/**
 * So many of so many, as a run's correct answers on the test images.
 *
 * @param total at least 1
 */
public record Proportion(long successes, long total) {

  public Proportion {
    if (total < 1 || successes < 0 || successes > total) {
      throw new IllegalArgumentException(successes + " of " + total);
    }
  }

  public double share() {
    return (double) successes / total;
  }

  /**
   * The score interval (Wilson, Journal of the American Statistical Association 22, 1927), without
   * continuity correction: how far another test set of this size may lead, the network unchanged.
   */
  public Interval wilson(double level) {
    double z = new NormalDistribution().inverseCumulativeProbability(1 - (1 - level) / 2);
    double n = total;
    double p = share();
    double centre = (p + z * z / (2 * n)) / (1 + z * z / n);
    double margin = z / (1 + z * z / n) * Math.sqrt(p * (1 - p) / n + z * z / (4 * n * n));
    return new Interval(
        successes == 0 ? 0 : centre - margin, successes == total ? 1 : centre + margin, level);
  }
}
