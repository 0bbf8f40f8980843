package io.github.cnnmaven.engine.picture;

/** The smallest and the largest of some numbers. */
record Extremes(float smallest, float largest) {

  static Extremes of(float... numbers) {
    float smallest = Float.MAX_VALUE;
    float largest = -Float.MAX_VALUE;
    for (float number : numbers) {
      smallest = Math.min(smallest, number);
      largest = Math.max(largest, number);
    }
    return new Extremes(smallest, largest);
  }

  /** The distance from zero of what is furthest from it; 1 when all is zero. */
  double furthest() {
    double furthest = Math.max(Math.abs(smallest), Math.abs(largest));
    return furthest == 0 ? 1 : furthest;
  }
}
