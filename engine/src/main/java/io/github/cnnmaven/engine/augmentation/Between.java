package io.github.cnnmaven.engine.augmentation;

/**
 * A place between two neighbouring pixels of a line.
 *
 * @param share how far it is from the first to the second, 0 to 1
 */
record Between(int first, int second, double share) {

  /** A place on a line of {@code length} pixels; outside it, the nearest end. */
  static Between at(double place, int length) {
    double inside = Math.min(Math.max(place, 0), length - 1);
    int first = (int) inside;
    return new Between(first, Math.min(first + 1, length - 1), inside - first);
  }
}
