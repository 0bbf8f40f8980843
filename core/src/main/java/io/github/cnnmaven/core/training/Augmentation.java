package io.github.cnnmaven.core.training;

/**
 * Random changes of the training images, drawn afresh for every image and epoch.
 *
 * @param horizontalFlip mirror left and right with probability one half
 * @param shift move by up to this share of height and width, in each direction independently;
 *     pixels that enter repeat the nearest edge (Keras's {@code height_shift_range}, {@code
 *     width_shift_range}, {@code fill_mode="nearest"}); 0 is off
 */
public record Augmentation(boolean horizontalFlip, double shift) {

  /** Images as they are. */
  public static final Augmentation NONE = new Augmentation(false, 0);
}
