package io.github.cnnmaven.core.plan;

import java.util.Locale;

/** Lengths of time for people. */
final class Durations {

  private static final double MINUTE = 60;
  private static final double HOUR = 3600;

  private Durations() {}

  static String words(double seconds) {
    if (seconds < 2 * MINUTE) {
      return String.format(Locale.ROOT, "%.0f seconds", Math.max(1, seconds));
    }
    if (seconds < 2 * HOUR) {
      return String.format(Locale.ROOT, "%.0f minutes", seconds / MINUTE);
    }
    return String.format(Locale.ROOT, "%.1f hours", seconds / HOUR);
  }
}
