package io.github.cnnmaven.core.statistics.factorial;

import io.github.cnnmaven.core.statistics.Interval;
import org.jspecify.annotations.Nullable;

/**
 * The straight line through a factor whose levels are three or more numbers.
 *
 * @param scale {@link #UNIT}, or {@link #TENFOLD} where positive levels span a factor of 100 or
 *     more: what the slope is for
 * @param span from the lowest to the highest level, on the scale
 * @param slope change of the metric for one step of the scale
 * @param interval of the slope at 95 %, null where there is none
 * @param p two-sided, of no slope
 * @param departure p-value of the means lying on the line; small says that they do not
 */
public record Trend(
    String factor,
    String scale,
    double span,
    double slope,
    @Nullable Double standardError,
    @Nullable Interval interval,
    @Nullable Double p,
    @Nullable Double departure) {

  /** The scale of most factors. */
  public static final String UNIT = "unit";

  /** The scale of factors that span decades. */
  public static final String TENFOLD = "tenfold";

  Trend withoutUncertainty() {
    return new Trend(factor, scale, span, slope, null, null, null, null);
  }
}
