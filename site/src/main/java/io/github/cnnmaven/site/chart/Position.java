package io.github.cnnmaven.site.chart;

/** Coordinates in SVG: one decimal is a tenth of a pixel, and keeps pages small. */
final class Position {

  private Position() {}

  static String text(double position) {
    long tenths = Math.round(position * 10);
    String sign = tenths < 0 ? "-" : "";
    long size = Math.abs(tenths);
    return size % 10 == 0 ? sign + size / 10 : sign + size / 10 + "." + size % 10;
  }
}
