package io.github.cnnmaven.engine.augmentation;

import io.github.cnnmaven.core.augmentation.Range;
import io.github.cnnmaven.engine.augmentation.ImageRandom.Purpose;

/**
 * {@code (x - mean) * factor + mean} with each channel's mean, clipped: Keras's RandomContrast.
 *
 * @param channels of an image
 */
record Contrast(Range factor, int channels) implements PixelChange {

  @Override
  public void apply(float[] pixels, ImageRandom random) {
    stretch((float) random.of(Purpose.CONTRAST).nextDouble(factor.least(), factor.most()), pixels);
  }

  void stretch(float by, float[] pixels) {
    for (int channel = 0; channel < channels; channel++) {
      double sum = 0;
      for (int i = channel; i < pixels.length; i += channels) {
        sum += pixels[i];
      }
      float mean = (float) (sum * channels / pixels.length);
      for (int i = channel; i < pixels.length; i += channels) {
        pixels[i] = Intensity.clip((pixels[i] - mean) * by + mean);
      }
    }
  }
}
