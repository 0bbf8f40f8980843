package io.github.cnnmaven.plugin.console;

import java.util.Locale;

/** Durations in words of a length that suits them. */
final class TimeWords {

  private static final int MINUTE = 60;
  private static final int HOUR = 60 * MINUTE;

  private TimeWords() {}

  /** What was measured: {@code 0.4 s}, {@code 12.3 s}, {@code 2 min 5 s}, {@code 1 h 2 min}. */
  static String measured(double seconds) {
    if (seconds < MINUTE) {
      return String.format(Locale.ROOT, "%.1f s", seconds);
    }
    long whole = Math.round(seconds);
    if (whole < HOUR) {
      return whole / MINUTE + " min " + whole % MINUTE + " s";
    }
    return hours(whole);
  }

  /** What was guessed, no finer than a guess is: {@code about 25 s}, {@code about 3 min}. */
  static String guessed(double seconds) {
    if (seconds <= MINUTE) {
      return "about " + Math.max(5, Math.round(seconds / 5) * 5) + " s";
    }
    long minutes = (long) Math.ceil(seconds / MINUTE);
    return "about " + (minutes <= MINUTE ? minutes + " min" : hours(minutes * MINUTE));
  }

  private static String hours(long seconds) {
    return seconds / HOUR + " h " + seconds % HOUR / MINUTE + " min";
  }
}
