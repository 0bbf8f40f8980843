package io.github.cnnmaven.engine.augmentation;

import io.github.cnnmaven.core.augmentation.Range;
import io.github.cnnmaven.engine.augmentation.ImageRandom.Purpose;
import io.github.cnnmaven.engine.random.SplitMix64;

/**
 * Turns hues and multiplies saturations of red, green and blue, by way of hue, saturation and
 * value: Keras's RandomHue and RandomSaturation, the latter with saturation clipped to 1, which
 * Keras clips to 255.
 */
record HueAndSaturation(Range hue, Range saturation) implements PixelChange {

  private static final int COLORS = 3;
  private static final double HALF = 0.5;
  private static final double EPSILON = 1e-7;

  @Override
  public void apply(float[] pixels, ImageRandom random) {
    SplitMix64 turns = random.of(Purpose.HUE);
    double turn = turns.nextDouble(hue.least(), hue.most()) * HALF;
    double factor = random.of(Purpose.SATURATION).nextDouble(saturation.least(), saturation.most());
    change(turns.nextDouble() < HALF ? -turn : turn, factor / (1 - factor + EPSILON), pixels);
  }

  /**
   * Changes all pixels.
   *
   * @param turn share of the circle
   */
  static void change(double turn, double factor, float[] pixels) {
    for (int i = 0; i < pixels.length; i += COLORS) {
      Hsv.of(pixels[i], pixels[i + 1], pixels[i + 2]).changed(turn, factor).write(pixels, i);
    }
  }
}
