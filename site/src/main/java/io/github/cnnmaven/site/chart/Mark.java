package io.github.cnnmaven.site.chart;

/**
 * A symbol at a point.
 *
 * @param css class that gives it its colour
 * @param path its shape around the point
 * @param title what it says on hover, empty for nothing
 */
public record Mark(String css, String path, String x, String y, String title) {

  /** A symbol where SVG's coordinates are known. */
  static Mark of(String css, Symbol symbol, String x, String y, String title) {
    return new Mark(css, symbol.path(), x, y, title);
  }
}
