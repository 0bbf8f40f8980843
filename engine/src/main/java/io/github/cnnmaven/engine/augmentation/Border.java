package io.github.cnnmaven.engine.augmentation;

import io.github.cnnmaven.core.augmentation.Fill;

/** Which pixel of a line stands at a place outside it. */
final class Border {

  /** No pixel, but the fill's value. */
  static final int OUTSIDE = -1;

  private Border() {}

  /** The pixel at a place on a line of so many; places inside are themselves. */
  static int pixel(Fill.Mode mode, int place, int length) {
    if (place >= 0 && place < length) {
      return place;
    }
    return switch (mode) {
      case NEAREST -> place < 0 ? 0 : length - 1;
      case WRAP -> Math.floorMod(place, length);
      case REFLECT -> reflected(Math.floorMod(place, 2 * length), length);
      case CONSTANT -> OUTSIDE;
    };
  }

  private static int reflected(int place, int length) {
    return place < length ? place : 2 * length - 1 - place;
  }
}
