package io.github.cnnmaven.site.chart;

/** The size of a chart and the margins around its plot, in the SVG's own units. */
public record Frame(int width, int height, int left, int top, int right, int bottom) {

  /** One of many panels. */
  public static final Frame PANEL = new Frame(320, 200, 44, 12, 12, 38);

  /** Lines over levels, with room for their names on the right. */
  public static final Frame LEVELS = new Frame(360, 230, 44, 14, 90, 44);

  /** Points, a third of a page wide. */
  public static final Frame SCATTER = new Frame(420, 280, 46, 14, 30, 44);

  /** A line beside text, without axes. */
  public static final Frame SPARK = new Frame(120, 32, 3, 3, 3, 3);

  /** A chart on its own, about half a page wide. */
  public static final Frame LARGE = new Frame(520, 300, 46, 14, 14, 40);

  double plotLeft() {
    return left;
  }

  double plotRight() {
    return width - right;
  }

  double plotTop() {
    return top;
  }

  double plotBottom() {
    return height - bottom;
  }
}
