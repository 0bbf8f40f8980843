package io.github.cnnmaven.core.augmentation;

/**
 * Random changes of the training images, drawn afresh for every image and epoch, in this order.
 *
 * <p>A number means what it means in Keras's <a
 * href="https://github.com/keras-team/keras/blob/v3.0.0/keras/legacy/preprocessing/image.py">
 * ImageDataGenerator</a> where that has the change, else in the <a
 * href="https://keras.io/api/layers/preprocessing_layers/image_augmentation/">preprocessing
 * layer</a> of its name. As there, pixels are from 0 to 255 and are normalized afterwards.
 *
 * @param geometry moves pixels
 * @param color changes their values
 * @param erasing hides some
 * @param mixing blends with another training image, and so do the labels
 */
public record Augmentation(Geometry geometry, ColorChanges color, Erasing erasing, Mixing mixing) {

  /** Images as they are. */
  public static final Augmentation NONE =
      new Augmentation(Geometry.NONE, ColorChanges.NONE, Erasing.NONE, Mixing.NONE);

  /** Flips left and right, and moves by up to a share of height and width. */
  public Augmentation(boolean horizontalFlip, double shift) {
    this(
        Geometry.NONE.withHorizontalFlip(horizontalFlip).withShift(shift, shift),
        ColorChanges.NONE,
        Erasing.NONE,
        Mixing.NONE);
  }

  /** Nothing but moving pixels. */
  public static Augmentation of(Geometry geometry) {
    return new Augmentation(geometry, ColorChanges.NONE, Erasing.NONE, Mixing.NONE);
  }
}
