package io.github.cnnmaven.engine.augmentation;

import io.github.cnnmaven.core.augmentation.Mixing;
import io.github.cnnmaven.core.augmentation.Range;
import io.github.cnnmaven.core.network.ImageShape;
import io.github.cnnmaven.engine.augmentation.ImageRandom.Purpose;
import io.github.cnnmaven.engine.random.SplitMix64;

/**
 * Mixes an image with a partner: Keras's MixUp and CutMix, but for what must not depend on batches.
 * The partner is any image of the training split, not of the batch; each image draws alpha itself.
 * And the label has exactly the share of the pixels that were not pasted over.
 */
public final class Mixer {

  private static final double HALF = 0.5;

  /** As Keras adds, so that a factor of 0 is not a division by it. */
  private static final double LEAST_ALPHA = 1e-6;

  private final Mixing mixing;
  private final ImageShape shape;

  public Mixer(Mixing mixing, ImageShape shape) {
    this.mixing = mixing;
    this.shape = shape;
  }

  /** Which image another is mixed with. */
  public static int partner(ImageRandom random, int images) {
    return random.of(Purpose.PARTNER).nextInt(images);
  }

  /**
   * Mixes in place.
   *
   * @param pixels of the image; become the mixture
   * @return the image's own share, of its label too
   */
  public double mix(float[] pixels, float[] partner, ImageRandom random) {
    SplitMix64 numbers = random.of(Purpose.MIXING);
    boolean blends = numbers.nextDouble() < HALF ? mixing.mixes() : !mixing.pastes();
    if (blends) {
      return blend(pixels, partner, SymmetricBeta.draw(mixing.mixup(), numbers));
    }
    Range factor = mixing.cutmix();
    double alpha = numbers.nextDouble(factor.least(), factor.most()) + LEAST_ALPHA;
    double side = Math.sqrt(1 - SymmetricBeta.draw(Math.min(1, alpha), numbers));
    return paste(pixels, partner, Box.within(shape, side, side, numbers));
  }

  static double blend(float[] pixels, float[] partner, double share) {
    float own = (float) share;
    for (int i = 0; i < pixels.length; i++) {
      pixels[i] = own * pixels[i] + (1 - own) * partner[i];
    }
    return own;
  }

  double paste(float[] pixels, float[] partner, Box box) {
    box.forEachRow(shape, (from, to) -> System.arraycopy(partner, from, pixels, from, to - from));
    return 1 - (double) box.area() / (shape.height() * shape.width());
  }
}
