package io.github.cnnmaven.core.gate;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How an amount was written, and so how numbers beside it are shown. */
public enum Unit {
  NUMBER(0, 4, ""),
  COUNT(0, 0, ""),
  PERCENT(2, 2, " %"),
  /** Percentage points, the difference of two percentages. */
  POINTS(2, 2, " pp"),
  SECONDS(0, 1, " s"),
  BYTES(0, 0, " bytes");

  private final int shift;
  private final int decimals;
  private final String suffix;

  Unit(int shift, int decimals, String suffix) {
    this.shift = shift;
    this.decimals = decimals;
    this.suffix = suffix;
  }

  /**
   * A value beside a limit: rounded, but never so far that it seems to lie on the limit's other
   * side.
   */
  public String show(BigDecimal value, BigDecimal limit) {
    BigDecimal rounded = value.setScale(decimals + shift, RoundingMode.HALF_UP);
    boolean misleads =
        Integer.signum(rounded.compareTo(limit)) != Integer.signum(value.compareTo(limit));
    BigDecimal shown = (misleads ? value.stripTrailingZeros() : rounded).movePointRight(shift);
    return shown.toPlainString() + suffix;
  }
}
