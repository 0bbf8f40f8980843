package io.github.cnnmaven.core.statistics;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A metric over the seeds of a variant.
 *
 * @param n how many runs
 * @param sd sample standard deviation (divisor n - 1), null below two runs
 */
public record Summary(int n, double mean, @Nullable Double sd, double min, double max) {

  /**
   * Summarises the values.
   *
   * @throws IllegalArgumentException when there are none
   */
  public static Summary of(List<Double> values) {
    if (values.isEmpty()) {
      throw new IllegalArgumentException("No values to summarise");
    }
    double min = values.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
    double max = values.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
    double average = values.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    // Three times 0.8 has an average of 0.8000000000000002.
    double mean = min == max ? min : average;
    return new Summary(values.size(), mean, deviation(values, mean), min, max);
  }

  private static @Nullable Double deviation(List<Double> values, double mean) {
    if (values.size() < 2) {
      return null;
    }
    double squares = values.stream().mapToDouble(v -> (v - mean) * (v - mean)).sum();
    return Math.sqrt(squares / (values.size() - 1));
  }
}
