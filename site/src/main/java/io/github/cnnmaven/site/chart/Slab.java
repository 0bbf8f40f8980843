package io.github.cnnmaven.site.chart;

/**
 * A block in parallel perspective, around a place on the line that all blocks stand on.
 *
 * @param front path of the side towards the reader
 * @param top path of the upper side
 * @param side path of the right side
 */
public record Slab(String front, String top, String side) {

  /** The line that the blocks' middles are on. */
  private static final double MIDDLE = 66;

  private static final double HIGHEST = 74;
  private static final double LOWEST = 10;
  private static final double LEAN = 0.28;

  /**
   * Feature maps.
   *
   * @param share of the height of the network's input
   */
  public static Slab ofMaps(double x, double share, int channels) {
    double height = Math.max(LOWEST, HIGHEST * Math.sqrt(Math.min(1, share)));
    return of(x, Math.min(40, 4 + 4 * log2(channels)), height, height * LEAN);
  }

  /** A row of numbers. */
  public static Slab ofUnits(double x, long units) {
    return of(x, 7, Math.min(HIGHEST, LOWEST + 5 * log2(units)), 3);
  }

  private static Slab of(double x, double width, double height, double lean) {
    double left = x - (width + lean) / 2;
    double right = left + width;
    double upper = MIDDLE - height / 2 + lean / 2;
    double lower = upper + height;
    return new Slab(
        path(left, upper, right, upper, right, lower, left, lower),
        path(left, upper, left + lean, upper - lean, right + lean, upper - lean, right, upper),
        path(right, upper, right + lean, upper - lean, right + lean, lower - lean, right, lower));
  }

  private static String path(double... points) {
    StringBuilder path = new StringBuilder("M");
    for (int i = 0; i < points.length; i += 2) {
      path.append(i == 0 ? "" : "L")
          .append(Position.text(points[i]))
          .append(' ')
          .append(Position.text(points[i + 1]));
    }
    return path.append('z').toString();
  }

  private static double log2(double value) {
    return Math.log(Math.max(1, value)) / Math.log(2);
  }
}
