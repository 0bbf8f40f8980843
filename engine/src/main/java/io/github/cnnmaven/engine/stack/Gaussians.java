package io.github.cnnmaven.engine.stack;

import io.github.cnnmaven.engine.random.SplitMix64;
import org.bytedeco.dnnl.global.dnnl.algorithm;

/** Normal numbers of mean 0, to be added. */
record Gaussians(double stddev) implements Noise {

  @Override
  public algorithm operation() {
    return algorithm.binary_add;
  }

  @Override
  public void draw(SplitMix64 random, float[] numbers, int pixelsPerImage, int channels) {
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = (float) (stddev * random.nextGaussian());
    }
  }
}
