package io.github.cnnmaven.core.result;

import io.github.cnnmaven.core.picture.ColorMap;

/**
 * What the colours of a picture mean: its palette's first {@link #LEVELS} entries stand for numbers
 * in equal steps, the last for the ground. So a picture can be given another scale by its palette
 * alone.
 *
 * @param smallest the number of the map's first colour
 * @param largest the number of its last
 */
public record ColorScale(ColorMap map, double smallest, double largest) {

  /** How many entries of the palette stand for numbers. */
  public static final int LEVELS = 255;

  /** The number that an entry of the palette stands for. */
  public double value(int level) {
    return smallest + (largest - smallest) * level / (LEVELS - 1);
  }

  /** The entry that stands for a number; numbers beyond the scale get its ends. */
  public int level(double value) {
    return (int) Math.round(share(value) * (LEVELS - 1));
  }

  /** The colour of a number, as 0xRRGGBB. */
  public int rgb(double value) {
    return map.rgb(share(value));
  }

  /** All alike are in the middle. */
  private double share(double value) {
    if (largest <= smallest) {
      return 0.5;
    }
    return Math.max(0, Math.min(1, (value - smallest) / (largest - smallest)));
  }
}
