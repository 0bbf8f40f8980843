package io.github.cnnmaven.site.chart;

/** Shapes of marks, which tell series apart without colour; each fits into eight units. */
public enum Symbol {
  CIRCLE("M-3.5 0a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0-7 0z"),
  SQUARE("M-3.2-3.2h6.4v6.4h-6.4z"),
  TRIANGLE("M0-4L4 3.2H-4z"),
  DIAMOND("M0-4.4L4.4 0L0 4.4L-4.4 0z"),
  CROSS("M-4-4L4 4M-4 4L4-4");

  private static final int FILLED = 4;

  private final String path;

  Symbol(String path) {
    this.path = path;
  }

  /** The shape around the origin, as SVG's path wants it. */
  public String path() {
    return path;
  }

  /** Of the filled shapes one for each number, from the first again after the last. */
  public static Symbol of(int series) {
    return values()[series % FILLED];
  }
}
