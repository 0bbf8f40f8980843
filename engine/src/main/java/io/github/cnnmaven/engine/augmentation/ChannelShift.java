package io.github.cnnmaven.engine.augmentation;

import io.github.cnnmaven.engine.augmentation.ImageRandom.Purpose;

/**
 * Adds a number to all pixels, which stay within the image's smallest and largest: {@code
 * apply_channel_shift} of ImageDataGenerator.
 *
 * @param most that is added or taken away
 */
record ChannelShift(double most) implements PixelChange {

  @Override
  public void apply(float[] pixels, ImageRandom random) {
    add((float) (most * random.of(Purpose.CHANNEL_SHIFT).nextDouble(-1, 1)), pixels);
  }

  static void add(float value, float[] pixels) {
    float least = Float.POSITIVE_INFINITY;
    float most = Float.NEGATIVE_INFINITY;
    for (float pixel : pixels) {
      least = Math.min(least, pixel);
      most = Math.max(most, pixel);
    }
    for (int i = 0; i < pixels.length; i++) {
      pixels[i] = Math.max(least, Math.min(most, pixels[i] + value));
    }
  }
}
