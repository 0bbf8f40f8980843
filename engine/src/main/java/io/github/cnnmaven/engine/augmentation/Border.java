package io.github.cnnmaven.engine.augmentation;

import io.github.cnnmaven.core.augmentation.Fill;

/**
 * Which pixel of a line stands at a place in it or beyond its ends. Nearly all places that are
 * asked for are near, and known beforehand.
 */
final class Border {

  /** No pixel, but the fill's value; the only one below 0. */
  static final int OUTSIDE = -1;

  private final Fill.Mode mode;
  private final int length;

  /** Of the places from one length before the line to one behind it. */
  private final int[] near;

  Border(Fill.Mode mode, int length) {
    this.mode = mode;
    this.length = length;
    this.near = new int[3 * length];
    for (int i = 0; i < near.length; i++) {
      near[i] = find(i - length);
    }
  }

  /** The pixel at a place; places inside are themselves. */
  int pixel(int place) {
    int index = place + length;
    return index >= 0 && index < near.length ? near[index] : find(place);
  }

  private int find(int place) {
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
