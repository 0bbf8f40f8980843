package io.github.cnnmaven.site.chart;

/**
 * How large numbers are written on an axis.
 *
 * @param factor what they are multiplied with
 * @param suffix what follows them
 */
public record Scale(double factor, String suffix) {

  private static final String SPACE = "\u00a0";

  /** Counts up to this, in thousands, millions or billions. */
  public static Scale counting(double highest) {
    if (highest < 1e4) {
      return new Scale(1, "");
    }
    if (highest < 1e6) {
      return new Scale(1e-3, SPACE + "k");
    }
    return highest < 1e9 ? new Scale(1e-6, SPACE + "M") : new Scale(1e-9, SPACE + "G");
  }

  /** Seconds up to this, in seconds, minutes or hours. */
  public static Scale time(double highest) {
    if (highest < 180) {
      return new Scale(1, SPACE + "s");
    }
    return highest < 3 * 3600
        ? new Scale(1.0 / 60, SPACE + "min")
        : new Scale(1.0 / 3600, SPACE + "h");
  }
}
