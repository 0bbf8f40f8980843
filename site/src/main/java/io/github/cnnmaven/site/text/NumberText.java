package io.github.cnnmaven.site.text;

import io.github.cnnmaven.core.statistics.Summary;
import java.util.Locale;

/**
 * Numbers as the report shows them. Units follow after a no-break space; a minus is U+2212, so that
 * it is as wide as a plus.
 */
public final class NumberText {

  /** Shown where there is no number. */
  public static final String NONE = "–";

  private static final String SPACE = "\u00a0";
  private static final double LARGE_LOSS = 1e4;
  private static final int MINUTE = 60;
  private static final int HOUR = 3600;

  private NumberText() {}

  /** A share as {@code 88.4 %}. */
  public static String percent(double share) {
    return Double.isFinite(share) ? fixed(share * 100, 1) + SPACE + "%" : NONE;
  }

  /** A share as {@code 88.41 %}, for where there is room. */
  public static String exactPercent(double share) {
    return Double.isFinite(share) ? fixed(share * 100, 2) + SPACE + "%" : NONE;
  }

  /** Mean and standard deviation of shares as {@code 88.4 ± 0.3 %}; one value stands alone. */
  public static String percent(Summary summary) {
    Double sd = summary.sd();
    if (sd == null) {
      return percent(summary.mean());
    }
    return fixed(summary.mean() * 100, 1) + deviation(fixed(sd * 100, 1)) + SPACE + "%";
  }

  /** A difference of shares in percentage points: {@code +1.9}, {@code −0.4}, {@code 0.0}. */
  public static String points(double difference) {
    String text = fixed(difference * 100, 1);
    return text.startsWith("−") || text.equals("0.0") ? text : "+" + text;
  }

  /** A loss as {@code 0.412}; {@code NaN} and {@code ∞} are said. */
  public static String loss(double loss) {
    if (Double.isNaN(loss)) {
      return "NaN";
    }
    if (Double.isInfinite(loss)) {
      return loss > 0 ? "∞" : "−∞";
    }
    return Math.abs(loss) < LARGE_LOSS
        ? fixed(loss, 3)
        : String.format(Locale.ROOT, "%.2e", loss).replace("e+0", "e").replace("e+", "e");
  }

  /** Mean and standard deviation of losses as {@code 0.412 ± 0.010}; one value stands alone. */
  public static String loss(Summary summary) {
    Double sd = summary.sd();
    return sd == null ? loss(summary.mean()) : loss(summary.mean()) + deviation(loss(sd));
  }

  /** A whole number with its thousands apart: {@code 93,322}. */
  public static String count(long count) {
    return String.format(Locale.ROOT, "%,d", count);
  }

  /** A large number as {@code 2.12 M}; a small one in full. */
  public static String compact(long count) {
    if (count < 10_000) {
      return count(count);
    }
    if (count < 1_000_000) {
      return fixed(count / 1e3, 1) + SPACE + "k";
    }
    return count < 1_000_000_000
        ? fixed(count / 1e6, 2) + SPACE + "M"
        : fixed(count / 1e9, 2) + SPACE + "G";
  }

  /** A length of time: {@code 8.4 s}, {@code 2 min 5 s}, {@code 1 h 0 min}. */
  public static String duration(double seconds) {
    if (!Double.isFinite(seconds)) {
      return NONE;
    }
    if (seconds < MINUTE) {
      return fixed(seconds, 1) + SPACE + "s";
    }
    long whole = Math.round(seconds);
    return whole < HOUR
        ? whole / MINUTE + SPACE + "min" + SPACE + whole % MINUTE + SPACE + "s"
        : whole / HOUR + SPACE + "h" + SPACE + whole % HOUR / MINUTE + SPACE + "min";
  }

  /** So many decimals, with a real minus sign and no negative zero. */
  public static String fixed(double value, int decimals) {
    String text = String.format(Locale.ROOT, "%." + decimals + "f", value);
    if (!text.startsWith("-")) {
      return text;
    }
    boolean zero = text.chars().noneMatch(digit -> digit >= '1' && digit <= '9');
    return zero ? text.substring(1) : "−" + text.substring(1);
  }

  private static String deviation(String sd) {
    return SPACE + "±" + SPACE + sd;
  }
}
