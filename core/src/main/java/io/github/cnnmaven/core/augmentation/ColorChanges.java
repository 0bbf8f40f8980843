package io.github.cnnmaven.core.augmentation;

/**
 * How pixels' values are changed, in this order; they stay within 0 to 255.
 *
 * @param channelShift up to so much is added to all pixels alike, which stay within the image's
 *     smallest and largest value: ImageDataGenerator's {@code channel_shift_range}
 * @param brightness pixels are multiplied by this: ImageDataGenerator's {@code brightness_range}
 * @param contrast differences from a channel's mean are multiplied by this, which is 1 less and 1
 *     more than the factors of <a
 *     href="https://keras.io/api/layers/preprocessing_layers/image_augmentation/random_contrast/">
 *     RandomContrast</a>
 * @param saturation the factor {@code f} of Keras's RandomSaturation, which is described <a
 *     href="https://keras.io/api/layers/preprocessing_layers/image_augmentation/">with the
 *     others</a>: saturation is multiplied by {@code f / (1 - f)}, so that 0 is grey, 0.5 as
 *     before, and 1 the most
 * @param hue the factor {@code f} of <a
 *     href="https://keras.io/api/layers/preprocessing_layers/image_augmentation/random_hue/">
 *     RandomHue</a>: hues turn by {@code f / 2} of the circle, either way
 */
public record ColorChanges(
    double channelShift, Range brightness, Range contrast, Range saturation, Range hue) {

  /** Values stay. */
  public static final ColorChanges NONE =
      new ColorChanges(0, Range.only(1), Range.only(1), Range.only(0.5), Range.only(0));

  /** Whether it is about hues, which only colour pictures have. */
  public boolean needsColor() {
    return !saturation.equals(NONE.saturation) || !hue.equals(NONE.hue);
  }
}
