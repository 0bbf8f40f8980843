package io.github.cnnmaven.engine.stack;

import io.github.cnnmaven.engine.random.SplitMix64;
import org.bytedeco.dnnl.global.dnnl.algorithm;

/**
 * Dropout's: 0 with probability {@code rate}, else what keeps the mean.
 *
 * @param wholeMaps whether one number stands for a whole feature map
 */
record Masks(double rate, boolean wholeMaps) implements Noise {

  @Override
  public algorithm operation() {
    return algorithm.binary_mul;
  }

  @Override
  public void draw(SplitMix64 random, float[] numbers, int pixelsPerImage, int channels) {
    float scale = (float) (1 / (1 - rate));
    if (!wholeMaps) {
      random.choose(numbers, rate, 0, scale);
      return;
    }
    float[] maps = new float[channels];
    for (int from = 0; from < numbers.length; from += pixelsPerImage * channels) {
      random.choose(maps, rate, 0, scale);
      for (int pixel = 0; pixel < pixelsPerImage; pixel++) {
        System.arraycopy(maps, 0, numbers, from + pixel * channels, channels);
      }
    }
  }
}
