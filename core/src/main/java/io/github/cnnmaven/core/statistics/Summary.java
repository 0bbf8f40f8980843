package io.github.cnnmaven.core.statistics;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A metric over the seeds of a variant.
 *
 * @param n how many runs it is made of
 * @param excluded how many runs gave no finite number and are left out
 * @param sd sample standard deviation (divisor n - 1), null below two runs
 * @param interval of the mean by Student's t at 95 %, null below three runs
 */
public record Summary(
    int n,
    int excluded,
    double mean,
    @Nullable Double sd,
    double median,
    @Nullable Interval interval,
    double min,
    double max) {

  /**
   * Summarises the finite values.
   *
   * @throws IllegalArgumentException when there are none
   */
  public static Summary of(List<Double> values) {
    Sample sample = Sample.of(values);
    return new Summary(
        sample.size(),
        sample.excluded(),
        sample.mean(),
        sample.size() < 2 ? null : sample.standardDeviation(),
        sample.median(),
        Estimate.ofMean(sample).map(Estimate::interval).orElse(null),
        sample.min(),
        sample.max());
  }
}
