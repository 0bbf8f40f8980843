package io.github.cnnmaven.core.statistics;

/**
 * Where a true value lies, as far as the data tell.
 *
 * @param level how often such an interval covers the true value: 0.95
 */
public record Interval(double low, double high, double level) {

  /** The level of every interval that is not named otherwise. */
  public static final double LEVEL = 0.95;

  /** Whether a value lies in it, its ends included. */
  public boolean contains(double value) {
    return low <= value && value <= high;
  }

  /** In another unit. */
  public Interval times(double scale) {
    return new Interval(low * scale, high * scale, level);
  }

  /** Half its width. */
  public double margin() {
    return (high - low) / 2;
  }
}
