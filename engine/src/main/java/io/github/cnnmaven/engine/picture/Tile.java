package io.github.cnnmaven.engine.picture;

import io.github.cnnmaven.core.result.ColorScale;

/**
 * A part of a sheet: a colour, or the entry of a palette, for each place.
 *
 * @param cells by row and column
 */
@SuppressWarnings("ArrayRecordComponent") // As many as there are pixels, and never compared.
record Tile(int height, int width, int[] cells) {

  /** Larger ones are shown at this size. */
  static final int MOST = 224;

  /** The same for those that are drawn unasked, many of each run. */
  static final int MOST_OF_MANY = 64;

  private static final int COLORS = 3;
  private static final int BRIGHTEST = 255;

  /** An image, pixels from 0 to 255; of one channel in grey. */
  static Tile image(Raster pixels) {
    return image(pixels, MOST);
  }

  /** The same, its longer side at most so many pixels. */
  static Tile image(Raster pixels, int most) {
    Raster shown = fitted(pixels, most);
    int[] cells = new int[shown.height() * shown.width()];
    for (int i = 0; i < cells.length; i++) {
      int rgb = 0;
      for (int c = 0; c < COLORS; c++) {
        int channel = shown.channels() == COLORS ? c : 0;
        float value = shown.values()[i * shown.channels() + channel];
        rgb = rgb << Byte.SIZE | Math.max(0, Math.min(BRIGHTEST, Math.round(value)));
      }
      cells[i] = rgb;
    }
    return new Tile(shown.height(), shown.width(), cells);
  }

  /** Numbers as entries of a palette. */
  static Tile levels(Raster numbers, ColorScale scale) {
    return levels(numbers, scale, MOST);
  }

  /** The same, its longer side at most so many pixels. */
  static Tile levels(Raster numbers, ColorScale scale, int most) {
    Raster shown = fitted(numbers, most);
    int[] cells = new int[shown.height() * shown.width()];
    for (int i = 0; i < cells.length; i++) {
      cells[i] = scale.level(shown.values()[i]);
    }
    return new Tile(shown.height(), shown.width(), cells);
  }

  /** Numbers as colours, for sheets that hold images too. */
  static Tile colors(Raster numbers, ColorScale scale) {
    Tile levels = levels(numbers, scale);
    int[] cells = new int[levels.cells.length];
    for (int i = 0; i < cells.length; i++) {
      cells[i] = scale.map().rgb((double) levels.cells[i] / (ColorScale.LEVELS - 1));
    }
    return new Tile(levels.height, levels.width, cells);
  }

  private static Raster fitted(Raster raster, int most) {
    int side = Math.max(raster.height(), raster.width());
    if (side <= most) {
      return raster;
    }
    return raster.resized(
        Math.max(1, raster.height() * most / side), Math.max(1, raster.width() * most / side));
  }
}
