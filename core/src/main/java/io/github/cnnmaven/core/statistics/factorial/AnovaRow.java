package io.github.cnnmaven.core.statistics.factorial;

import org.hipparchus.distribution.continuous.FDistribution;
import org.jspecify.annotations.Nullable;

/**
 * A line of the table of variance.
 *
 * @param source {@code seed}, a factor, an interaction as {@code pooling:dropout}, {@link #OTHER}
 *     or {@link #RESIDUAL}
 * @param sumOfSquares by comparing the model with and without this line (Type III with sum-to-zero
 *     codes)
 * @param f null where there is nothing to compare with
 * @param p of so large an f without an effect
 */
public record AnovaRow(
    String source,
    int degreesOfFreedom,
    double sumOfSquares,
    double meanSquare,
    @Nullable Double f,
    @Nullable Double p) {

  /** What differs between the cells beyond the terms of the model. */
  public static final String OTHER = "other interactions";

  /** What neither cell nor seed explains. */
  public static final String RESIDUAL = "residual";

  static AnovaRow of(String source, int degreesOfFreedom, double sumOfSquares, Deviation error) {
    double meanSquare = sumOfSquares / degreesOfFreedom;
    if (!error.known() || error.sumOfSquares() == 0) {
      return new AnovaRow(source, degreesOfFreedom, sumOfSquares, meanSquare, null, null);
    }
    double f = meanSquare / error.variance();
    // From the other tail: 1 - cdf has no digits left where it matters.
    double p =
        new FDistribution(error.degreesOfFreedom(), degreesOfFreedom).cumulativeProbability(1 / f);
    return new AnovaRow(source, degreesOfFreedom, sumOfSquares, meanSquare, f, f == 0 ? 1 : p);
  }

  AnovaRow withoutTest() {
    return new AnovaRow(source, degreesOfFreedom, sumOfSquares, meanSquare, null, null);
  }

  static AnovaRow residual(Deviation error) {
    return new AnovaRow(
        RESIDUAL,
        error.degreesOfFreedom(),
        error.sumOfSquares(),
        error.known() ? error.variance() : 0,
        null,
        null);
  }
}
