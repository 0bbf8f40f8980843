package io.github.cnnmaven.core.statistics;

import java.util.Optional;
import java.util.OptionalDouble;
import org.hipparchus.distribution.continuous.TDistribution;

/**
 * A number that was estimated with normal errors of unknown size: (estimate - truth) /
 * standardError follows Student's t (Student, Biometrika 6, 1908).
 *
 * @param standardError zero when the data did not vary at all
 * @param degreesOfFreedom of the standard error, at least 1
 */
public record Estimate(double value, double standardError, double degreesOfFreedom) {

  /** Fewer repetitions than this give no interval: t has tails too heavy to say anything. */
  public static final int LEAST_REPETITIONS = 3;

  /** The mean of a sample; empty below {@link #LEAST_REPETITIONS}. */
  public static Optional<Estimate> ofMean(Sample sample) {
    int n = sample.size();
    return n < LEAST_REPETITIONS
        ? Optional.empty()
        : Optional.of(
            new Estimate(sample.mean(), sample.standardDeviation() / Math.sqrt(n), n - 1));
  }

  /**
   * The mean of one sample minus that of another with another spread (Welch, Biometrika 34, 1947);
   * empty below {@link #LEAST_REPETITIONS} of either.
   */
  public static Optional<Estimate> ofDifference(Sample larger, Sample smaller) {
    if (Math.min(larger.size(), smaller.size()) < LEAST_REPETITIONS) {
      return Optional.empty();
    }
    double first = variance(larger);
    double second = variance(smaller);
    double both = first + second;
    double weights = first * first / (larger.size() - 1) + second * second / (smaller.size() - 1);
    double df = both == 0 ? larger.size() + smaller.size() - 2 : both * both / weights;
    return Optional.of(new Estimate(larger.mean() - smaller.mean(), Math.sqrt(both), df));
  }

  private static double variance(Sample sample) {
    double sd = sample.standardDeviation();
    return sd * sd / sample.size();
  }

  /** In another unit. */
  public Estimate dividedBy(double scale) {
    return new Estimate(value / scale, standardError / scale, degreesOfFreedom);
  }

  /** The two-sided interval: value ± t(1 - (1 - level) / 2) standard errors. */
  public Interval interval(double level) {
    double margin = quantile(1 - (1 - level) / 2) * standardError;
    return new Interval(value - margin, value + margin, level);
  }

  /** The two-sided interval at {@link Interval#LEVEL}. */
  public Interval interval() {
    return interval(Interval.LEVEL);
  }

  /** One-sided: the truth is above it in this share of experiments. */
  public double lowerBound(double level) {
    return value - quantile(level) * standardError;
  }

  /** One-sided: the truth is below it in this share of experiments. */
  public double upperBound(double level) {
    return value + quantile(level) * standardError;
  }

  /** How many standard errors the value is above another; empty without any variation. */
  public OptionalDouble statistic(double truth) {
    return standardError == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of((value - truth) / standardError);
  }

  /** Two-sided p-value of the truth being zero; empty without any variation. */
  public OptionalDouble pValue() {
    OptionalDouble t = statistic(0);
    return t.isEmpty()
        ? t
        : OptionalDouble.of(2 * student().cumulativeProbability(-Math.abs(t.getAsDouble())));
  }

  /** One-sided p-value of the truth being at or below a bound; small says it is above. */
  public double pNotAbove(double bound) {
    if (standardError == 0) {
      return value > bound ? 0 : 1;
    }
    return student().cumulativeProbability(-(value - bound) / standardError);
  }

  /** One-sided p-value of the truth being at or above a bound; small says it is below. */
  public double pNotBelow(double bound) {
    return new Estimate(-value, standardError, degreesOfFreedom).pNotAbove(-bound);
  }

  private double quantile(double probability) {
    return StudentQuantile.of(probability, degreesOfFreedom);
  }

  private TDistribution student() {
    return new TDistribution(degreesOfFreedom);
  }
}
