package io.github.cnnmaven.engine.augmentation;

import io.github.cnnmaven.core.augmentation.Range;
import io.github.cnnmaven.engine.augmentation.ImageRandom.Purpose;

/**
 * Multiplies all pixels, and clips them: {@code apply_brightness_shift} of ImageDataGenerator,
 * which also rounds to whole numbers, as it takes pictures of bytes on the way.
 */
record Brightness(Range factor) implements PixelChange {

  @Override
  public void apply(float[] pixels, ImageRandom random) {
    multiply(
        (float) random.of(Purpose.BRIGHTNESS).nextDouble(factor.least(), factor.most()), pixels);
  }

  static void multiply(float factor, float[] pixels) {
    for (int i = 0; i < pixels.length; i++) {
      pixels[i] = Intensity.clip(pixels[i] * factor);
    }
  }
}
