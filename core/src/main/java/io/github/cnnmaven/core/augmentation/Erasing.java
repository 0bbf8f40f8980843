package io.github.cnnmaven.core.augmentation;

import org.jspecify.annotations.Nullable;

/**
 * How parts of an image are hidden.
 *
 * @param cutout null for none
 * @param random null for none
 */
public record Erasing(@Nullable Cutout cutout, @Nullable RandomErasing random) {

  /** Everything stays visible. */
  public static final Erasing NONE = new Erasing(null, null);

  /**
   * A rectangle around a pixel drawn from all; what is outside the image is cut off (DeVries and
   * Taylor, <a href="https://arxiv.org/abs/1708.04552">Improved Regularization with Cutout</a>,
   * 3.2).
   *
   * @param height in pixels
   * @param width in pixels
   * @param value of its pixels, 0 to 255
   */
  public record Cutout(int height, int width, double value) {}

  /**
   * Keras's <a
   * href="https://keras.io/api/layers/preprocessing_layers/image_augmentation/random_erasing/">
   * RandomErasing</a>.
   *
   * @param factor the probability, itself drawn from this range
   * @param scale height and width are each the root of a number of this range, times the image's
   * @param value of its pixels, 0 to 255; null for noise: normal, times 255, kept within 0 to 255
   */
  public record RandomErasing(Range factor, Range scale, @Nullable Double value) {}
}
