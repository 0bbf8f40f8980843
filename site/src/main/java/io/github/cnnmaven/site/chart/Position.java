package io.github.cnnmaven.site.chart;

import java.util.Locale;

/** Coordinates in SVG: one decimal is a tenth of a pixel, and keeps pages small. */
final class Position {

  private Position() {}

  static String text(double position) {
    String text = String.format(Locale.ROOT, "%.1f", position);
    return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
  }
}
