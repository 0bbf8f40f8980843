package io.github.cnnmaven.site.chart;

import io.github.cnnmaven.site.text.NumberText;
import java.util.ArrayList;
import java.util.List;

/**
 * A linear axis that begins and ends at a tick.
 *
 * @param step between two ticks
 */
public record Axis(double low, double high, double step) {

  /** Labels longer than this do not fit beside a chart. */
  private static final double LONGEST = 1e5;

  /** Around these values, with about that many steps; non-finite values are left out. */
  public static Axis around(List<Double> values, int steps) {
    List<Double> finite = values.stream().filter(Double::isFinite).toList();
    double low = finite.stream().mapToDouble(Double::doubleValue).min().orElse(0);
    double high = finite.stream().mapToDouble(Double::doubleValue).max().orElse(1);
    if (high - low < 1e-9) {
      double margin = Math.max(Math.abs(high) * 0.05, 1e-3);
      low -= margin;
      high += margin;
    }
    double step = niceStep((high - low) / steps);
    return new Axis(
        Math.floor(low / step + 1e-9) * step, Math.ceil(high / step - 1e-9) * step, step);
  }

  /** This axis within these limits, where a quantity has them. */
  public Axis within(double lowest, double highest) {
    return new Axis(Math.max(low, lowest), Math.min(high, highest), step);
  }

  /** Whole numbers from 1, at most about seven ticks. */
  public static Axis counting(int last) {
    double step = Math.max(1, niceStep(Math.max(last - 1, 1) / 6.0));
    return new Axis(1, Math.max(last, 1), step);
  }

  /** The multiples of the step on this axis. */
  public List<Double> ticks() {
    List<Double> ticks = new ArrayList<>();
    long first = (long) Math.ceil(low / step - 1e-9);
    for (long i = first; i * step <= high + step * 1e-9; i++) {
      ticks.add(i * step);
    }
    return ticks;
  }

  /** A tick's number with as many decimals as the step needs, after a change of unit. */
  public String label(double tick, double factor) {
    if (Math.max(Math.abs(low), Math.abs(high)) * factor >= LONGEST && tick != 0) {
      return NumberText.scientific(tick * factor);
    }
    int decimals = (int) Math.max(0, Math.ceil(-Math.log10(step * factor) - 1e-9));
    return NumberText.fixed(tick * factor, decimals);
  }

  /** Where a value lies when the axis runs from one position to another; outside is cut. */
  double position(double value, double from, double to) {
    if (high <= low) {
      return (from + to) / 2;
    }
    double share = (Math.min(Math.max(value, low), high) - low) / (high - low);
    return from + share * (to - from);
  }

  /** The smallest of 1, 2 and 5 times a power of ten that is not below. */
  private static double niceStep(double step) {
    double power = Math.pow(10, Math.floor(Math.log10(step)));
    double leading = step / power;
    double nice = leading <= 1 + 1e-9 ? 1 : leading <= 2 + 1e-9 ? 2 : leading <= 5 + 1e-9 ? 5 : 10;
    return nice * power;
  }
}
