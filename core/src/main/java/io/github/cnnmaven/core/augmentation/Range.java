package io.github.cnnmaven.core.augmentation;

/**
 * What a number is drawn from, every value as likely.
 *
 * @param most not below {@code least}
 */
public record Range(double least, double most) {

  /** A number that is always the same. */
  public static Range only(double value) {
    return new Range(value, value);
  }

  /** From so much below a number to so much above it. */
  public static Range around(double center, double reach) {
    return new Range(center - reach, center + reach);
  }
}
