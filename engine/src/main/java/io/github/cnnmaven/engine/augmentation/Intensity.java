package io.github.cnnmaven.engine.augmentation;

/** What pixels may be. */
final class Intensity {

  static final float BRIGHTEST = 255;

  private Intensity() {}

  /** The nearest that a pixel may be. */
  static float clip(float value) {
    return Math.max(0, Math.min(BRIGHTEST, value));
  }
}
