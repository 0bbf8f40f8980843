package io.github.cnnmaven.engine.picture;

import io.github.cnnmaven.core.network.ImageShape;
import io.github.cnnmaven.engine.normalization.Normalizer;
import java.util.Arrays;

/**
 * Between pixels from 0 to 255 and the numbers that a network sees. Where the normalization is one
 * straight line for each channel, the way back is known too, and images may have any size.
 */
final class PixelSpace {

  private static final float BRIGHTEST = 255;
  private static final double TOLERANCE = 1e-4;

  private final Normalizer normalizer;
  private final ImageShape shape;
  private final float[] black;
  private final float[] white;
  private final boolean reversed;
  private final boolean straight;

  PixelSpace(Normalizer normalizer, ImageShape shape) {
    this.normalizer = normalizer;
    this.shape = shape;
    this.black = normalized(new float[size()]);
    float[] bright = new float[size()];
    Arrays.fill(bright, BRIGHTEST);
    this.white = normalized(bright);
    float[] ramp = new float[size()];
    for (int i = 0; i < ramp.length; i++) {
      ramp[i] = i % 251;
    }
    float[] changed = normalized(ramp);
    this.reversed = !isLine(ramp, changed, false) && isLine(ramp, changed, true);
    this.straight = reversed || isLine(ramp, changed, false);
  }

  ImageShape shape() {
    return shape;
  }

  /** Whether the way back is known. */
  boolean isStraight() {
    return straight;
  }

  /** What the network sees of an image of its own size. */
  float[] normalized(float[] pixels) {
    float[] copy = pixels.clone();
    normalizer.apply(copy, 1);
    return copy;
  }

  /**
   * What the network sees of an image.
   *
   * @throws IllegalArgumentException when its size is another, and that matters
   */
  float[] normalized(Raster image) {
    if (image.shape().equals(shape)) {
      return normalized(image.values());
    }
    if (!straight || image.channels() != shape.channels()) {
      throw new IllegalArgumentException(
          "the normalization only takes images of " + shape + ", not " + image.shape());
    }
    float[] numbers = new float[image.values().length];
    for (int i = 0; i < numbers.length; i++) {
      int channel = i % shape.channels();
      float share = image.values()[i - channel + source(channel)] / BRIGHTEST;
      numbers[i] = black[channel] + (white[channel] - black[channel]) * share;
    }
    return numbers;
  }

  /** The least number that stands for a pixel of this channel as the network sees it. */
  float least(int channel) {
    return Math.min(black[channel], white[channel]);
  }

  /** The largest such number. */
  float most(int channel) {
    return Math.max(black[channel], white[channel]);
  }

  /** Pixels from 0 to 255 of what the network sees; without a way back, stretched to that range. */
  Raster pixels(float[] numbers, ImageShape size) {
    float[] pixels = new float[numbers.length];
    float low = Float.MAX_VALUE;
    float high = -Float.MAX_VALUE;
    for (float number : numbers) {
      low = Math.min(low, number);
      high = Math.max(high, number);
    }
    for (int i = 0; i < numbers.length; i++) {
      int channel = i % shape.channels();
      float from = straight ? black[channel] : low;
      float to = straight ? white[channel] : high;
      int target = i - channel + source(channel);
      pixels[target] = BRIGHTEST * (numbers[i] - from) / (to == from ? 1 : to - from);
    }
    return Raster.of(size, pixels);
  }

  private int source(int channel) {
    return reversed ? shape.channels() - 1 - channel : channel;
  }

  private boolean isLine(float[] pixels, float[] numbers, boolean turned) {
    int last = shape.channels() - 1;
    for (int i = 0; i < pixels.length; i++) {
      int channel = i % shape.channels();
      float pixel = pixels[turned ? i - channel + last - channel : i];
      double expected = black[channel] + (white[channel] - black[channel]) * pixel / BRIGHTEST;
      boolean same = black[i] == black[channel] && white[i] == white[channel];
      if (!same || Math.abs(expected - numbers[i]) > TOLERANCE * (1 + Math.abs(expected))) {
        return false;
      }
    }
    return true;
  }

  private int size() {
    return Math.toIntExact(shape.size());
  }
}
