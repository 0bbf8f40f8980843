package io.github.cnnmaven.site.text;

import io.github.cnnmaven.core.statistics.Interval;
import io.github.cnnmaven.core.statistics.Summary;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
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
  private static final double SMALLEST_P = 0.001;
  private static final int MINUTE = 60;
  private static final int HOUR = 3600;

  private NumberText() {}

  /** A share as {@code 88.4 %}. */
  public static String percent(double share) {
    return Double.isFinite(share) ? fixed(share * 100, 1) + SPACE + "%" : NONE;
  }

  /** A share that was chosen, with no more decimals than it was given: {@code 10 %}. */
  public static String roundPercent(double share) {
    BigDecimal percent = BigDecimal.valueOf(share).movePointRight(2).stripTrailingZeros();
    return percent.toPlainString() + SPACE + "%";
  }

  /** A share as {@code 88.41 %}, for where there is room. */
  public static String exactPercent(double share) {
    return Double.isFinite(share) ? fixed(share * 100, 2) + SPACE + "%" : NONE;
  }

  /** Mean and standard deviation of shares as {@code 88.4 ± 0.3 %}; one value stands alone. */
  public static String percent(Summary summary) {
    return percentage(summary) + SPACE + "%";
  }

  /** As {@link #percent(Summary)} without the unit, for a column that names it. */
  public static String percentage(Summary summary) {
    Double sd = summary.sd();
    String mean = fixed(summary.mean() * 100, 1);
    return sd == null ? mean : mean + SPACE + "±" + SPACE + fixed(sd * 100, 1);
  }

  /** An interval of shares without the unit: {@code 88.1 to 88.7}. */
  public static String percentRange(Interval interval) {
    return fixed(interval.low() * 100, 1) + " to " + fixed(interval.high() * 100, 1);
  }

  /** A p-value in three decimals; a smaller one as {@code < 0.001}. */
  public static String p(double p) {
    return p < SMALLEST_P ? "<" + SPACE + "0.001" : fixed(p, 3);
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
    return Math.abs(loss) < LARGE_LOSS ? fixed(loss, 3) : scientific(loss);
  }

  /** A very large or small number in at most three digits: {@code 3.2e7}, {@code 1e-7}. */
  public static String scientific(double value) {
    BigDecimal digits = new BigDecimal(value, new MathContext(3)).stripTrailingZeros();
    int exponent = digits.precision() - digits.scale() - 1;
    return digits.movePointLeft(exponent).stripTrailingZeros().toPlainString() + "e" + exponent;
  }

  /** A whole number with its thousands apart: {@code 93,322}. */
  public static String count(long count) {
    return Math.abs(count) < 1000 ? Long.toString(count) : String.format(Locale.ROOT, "%,d", count);
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
    String text =
        Double.isFinite(value)
            ? BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP).toPlainString()
            : Double.toString(value);
    if (!text.startsWith("-")) {
      return text;
    }
    boolean zero = text.chars().noneMatch(digit -> digit >= '1' && digit <= '9');
    return zero ? text.substring(1) : "−" + text.substring(1);
  }
}
