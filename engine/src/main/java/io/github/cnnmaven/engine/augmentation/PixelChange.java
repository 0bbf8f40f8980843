package io.github.cnnmaven.engine.augmentation;

/** A change of an image's values, in place. */
@FunctionalInterface
interface PixelChange {

  /**
   * Changes an image.
   *
   * @param pixels 0 to 255, by row, column and channel
   */
  void apply(float[] pixels, ImageRandom random);
}
