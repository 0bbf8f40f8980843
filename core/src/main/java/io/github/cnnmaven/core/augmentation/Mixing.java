package io.github.cnnmaven.core.augmentation;

/**
 * How an image is mixed with another of the training split, drawn from all of it, and its label
 * with that image's: MixUp and CutMix of <a
 * href="https://keras.io/api/layers/preprocessing_layers/image_augmentation/">Keras 3</a>. With
 * both ways on, each image takes one of them, drawn anew.
 *
 * @param mixup the {@code alpha} of MixUp: pixels and labels are blended with a weight from
 *     Beta(alpha, alpha); 0 is off
 * @param cutmix the {@code factor} of CutMix: a rectangle of the other image is pasted; alpha is
 *     drawn from this range, and the rectangle's share from Beta(alpha, alpha); from 0 to 0 is off
 */
public record Mixing(double mixup, Range cutmix) {

  /** Images and labels stay for themselves. */
  public static final Mixing NONE = new Mixing(0, Range.only(0));

  /** Whether images are blended. */
  public boolean mixes() {
    return mixup > 0;
  }

  /** Whether rectangles are pasted. */
  public boolean pastes() {
    return cutmix.most() > 0;
  }
}
