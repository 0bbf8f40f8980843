package io.github.cnnmaven.core.statistics;

import java.util.List;
import org.hipparchus.stat.descriptive.moment.Mean;
import org.hipparchus.stat.descriptive.moment.StandardDeviation;
import org.hipparchus.stat.descriptive.rank.Median;

/**
 * The finite ones of some values; how many were not finite is kept, not forgotten.
 *
 * @param values finite, at least one
 * @param excluded how many were NaN or infinite
 */
public record Sample(List<Double> values, int excluded) {

  /** Differences this far below the values themselves are rounding of doubles. */
  private static final double ROUNDING = 1e-12;

  public Sample {
    values = List.copyOf(values);
    if (values.isEmpty()) {
      throw new IllegalArgumentException("No finite value to summarise");
    }
  }

  /**
   * Leaves out what is not finite.
   *
   * @throws IllegalArgumentException when nothing is left
   */
  public static Sample of(List<Double> values) {
    List<Double> finite = values.stream().filter(Double::isFinite).toList();
    return new Sample(finite, values.size() - finite.size());
  }

  public int size() {
    return values.size();
  }

  /** The arithmetic mean; exactly the value where all are equal. */
  public double mean() {
    return constant() ? values.get(0) : new Mean().evaluate(array());
  }

  /** With divisor n - 1; exactly zero where all are equal, zero for a single value. */
  public double standardDeviation() {
    return constant() ? 0 : new StandardDeviation().evaluate(array());
  }

  /** The middle one, or the mean of the two in the middle. */
  public double median() {
    return new Median().evaluate(array());
  }

  public double min() {
    return values.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
  }

  public double max() {
    return values.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
  }

  /** Whether all values are the same but for the rounding of doubles. */
  public boolean constant() {
    double largest = Math.max(Math.abs(min()), Math.abs(max()));
    return max() - min() <= ROUNDING * largest;
  }

  double[] array() {
    return values.stream().mapToDouble(Double::doubleValue).toArray();
  }
}
