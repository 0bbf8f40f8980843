package io.github.cnnmaven.core.analysis;

import io.github.cnnmaven.core.statistics.Interval;
import java.util.Locale;

/** Shares and their differences in words that every console can show. */
final class ShareText {

  private static final double PERCENT = 100;

  private ShareText() {}

  /** {@code 87.1 %}. */
  static String percent(double share) {
    return fixed(share, 1) + " %";
  }

  /** A difference without its sign: {@code 1.9}; small ones keep a digit that is not zero. */
  static String points(double difference) {
    double size = Math.abs(difference);
    return fixed(size, size * PERCENT < 0.1 ? 2 : 1);
  }

  /** {@code 95 % interval 86.5 to 87.7 %}. */
  static String percent(Interval interval, IntervalMethod method) {
    return "95 % "
        + method.adjective()
        + "interval "
        + fixed(interval.low(), 1)
        + " to "
        + fixed(interval.high(), 1)
        + " %";
  }

  /** {@code 95 % interval -0.4 to 1.2}. */
  static String points(Interval interval) {
    int decimals = interval.margin() * PERCENT < 0.1 ? 2 : 1;
    return "95 % interval "
        + fixed(interval.low(), decimals)
        + " to "
        + fixed(interval.high(), decimals);
  }

  private static String fixed(double share, int decimals) {
    String text = String.format(Locale.ROOT, "%." + decimals + "f", share * PERCENT);
    boolean zero = text.chars().noneMatch(digit -> digit >= '1' && digit <= '9');
    return zero && text.startsWith("-") ? text.substring(1) : text;
  }
}
