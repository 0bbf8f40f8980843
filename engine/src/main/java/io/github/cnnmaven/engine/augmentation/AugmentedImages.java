package io.github.cnnmaven.engine.augmentation;

import io.github.cnnmaven.core.augmentation.Augmentation;
import io.github.cnnmaven.core.augmentation.Mixing;
import io.github.cnnmaven.engine.data.Images;
import io.github.cnnmaven.engine.random.RandomStreams;
import io.github.cnnmaven.engine.random.SplitMix64;
import java.util.function.IntFunction;

/**
 * Training images as an epoch sees them. What becomes of an image depends on seed, epoch and image
 * only: not on batches, threads, or what came before.
 */
public final class AugmentedImages {

  private final Images images;
  private final Augmentation augmentation;
  private final RandomStreams random;
  private final Augmenter augmenter;
  private final Mixer mixer;

  public AugmentedImages(Images images, Augmentation augmentation, RandomStreams random) {
    this.images = images;
    this.augmentation = augmentation;
    this.random = random;
    this.augmenter = new Augmenter(augmentation, images.shape());
    this.mixer = new Mixer(augmentation.mixing(), images.shape());
  }

  /**
   * What an image became.
   *
   * @param partner the image it was mixed with, itself when it was not
   * @param share of the image itself, 0 to 1
   */
  public record Mixture(int partner, double share) {}

  /** How many there are. */
  public int size() {
    return images.size();
  }

  /** Numbers of an image. */
  public int pixelsPerImage() {
    return Math.toIntExact(images.shape().size());
  }

  /** An image's class. */
  public int label(int image) {
    return images.label(image);
  }

  /** Draws images of an epoch; one for each thread. */
  public Draft draft(int epoch) {
    return new Draft(epoch);
  }

  /** The images of an epoch, for one thread. */
  public final class Draft {

    private final IntFunction<SplitMix64> streams;
    private final float[] original = new float[pixelsPerImage()];
    private final float[] changed = new float[pixelsPerImage()];
    private final float[] partner = new float[pixelsPerImage()];

    private Draft(int epoch) {
      this.streams = random.ofItems(RandomStreams.AUGMENTATION, epoch);
    }

    /**
     * Writes an image, pixels from 0 to 255.
     *
     * @param place in the target, counted in images
     */
    public Mixture write(int image, float[] target, int place) {
      int offset = place * changed.length;
      if (augmentation.equals(Augmentation.NONE)) {
        images.copy(image, target, offset);
        return new Mixture(image, 1);
      }
      ImageRandom numbers = numbers(image);
      change(image, numbers, changed);
      Mixture mixture = mix(image, numbers);
      System.arraycopy(changed, 0, target, offset, changed.length);
      return mixture;
    }

    private Mixture mix(int image, ImageRandom numbers) {
      if (augmentation.mixing().equals(Mixing.NONE)) {
        return new Mixture(image, 1);
      }
      int other = Mixer.partner(numbers, images.size());
      change(other, numbers(other), partner);
      return new Mixture(other, mixer.mix(changed, partner, numbers));
    }

    private void change(int image, ImageRandom numbers, float[] target) {
      images.copy(image, original, 0);
      augmenter.apply(original, numbers, target);
    }

    private ImageRandom numbers(int image) {
      return new ImageRandom(streams.apply(image));
    }
  }
}
