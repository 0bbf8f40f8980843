package io.github.cnnmaven.core.analysis;

import io.github.cnnmaven.core.statistics.factorial.Trend;
import java.math.BigDecimal;
import java.util.Optional;

/** The slope of test accuracy over a numeric factor in words, where one was shown. */
record TrendSentence(Trend trend) {

  private static final double ALPHA = 0.05;

  Optional<String> text() {
    if (trend.p() == null || trend.interval() == null || trend.p() >= ALPHA) {
      return Optional.empty();
    }
    double step = step();
    String bend =
        trend.departure() != null && trend.departure() < ALPHA
            ? "; it is not a straight line, though"
            : "";
    return Optional.of(
        "Test accuracy "
            + (trend.slope() < 0 ? "falls by " : "rises by ")
            + ShareText.points(trend.slope() * step)
            + " points for each "
            + (tenfold()
                ? "tenfold"
                : BigDecimal.valueOf(step).stripTrailingZeros().toPlainString())
            + " of "
            + trend.factor()
            + " ("
            + ShareText.points(trend.interval().times(step))
            + ")"
            + bend
            + ".");
  }

  /** A step that levels can really take: the largest power of ten within their span. */
  private double step() {
    return tenfold() ? 1 : Math.pow(10, Math.floor(Math.log10(trend.span())));
  }

  private boolean tenfold() {
    return trend.scale().equals(Trend.TENFOLD);
  }
}
