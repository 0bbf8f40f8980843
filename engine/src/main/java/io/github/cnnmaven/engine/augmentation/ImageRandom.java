package io.github.cnnmaven.engine.augmentation;

import io.github.cnnmaven.engine.random.SplitMix64;

/**
 * The random numbers of one image in one epoch. Each change has its own, so that switching one on
 * does not alter the others.
 */
public final class ImageRandom {

  private final long[] seeds = new long[Purpose.values().length];

  /** What numbers are for; new ones go to the end, so that they leave the others' numbers alone. */
  enum Purpose {
    HORIZONTAL_FLIP,
    VERTICAL_FLIP,
    ROTATION,
    SHIFT,
    ZOOM,
    SHEAR,
    CROP,
    CHANNEL_SHIFT,
    BRIGHTNESS,
    CONTRAST,
    SATURATION,
    HUE,
    CUTOUT,
    ERASING,
    PARTNER,
    MIXING
  }

  /** The numbers that come from the beginning of an image's stream. */
  public ImageRandom(SplitMix64 stream) {
    for (int i = 0; i < seeds.length; i++) {
      seeds[i] = stream.nextLong();
    }
  }

  /** The beginning of a change's numbers, each time anew. */
  SplitMix64 of(Purpose purpose) {
    return new SplitMix64(seeds[purpose.ordinal()]);
  }
}
