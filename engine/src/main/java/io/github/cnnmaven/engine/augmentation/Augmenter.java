package io.github.cnnmaven.engine.augmentation;

import io.github.cnnmaven.core.augmentation.Augmentation;
import io.github.cnnmaven.core.network.ImageShape;
import java.util.List;

/**
 * Changes images one by one: moves pixels, then changes their values, then hides some. Keeps
 * nothing of an image; for several threads at once.
 */
public final class Augmenter {

  private final RandomPlacement placement;
  private final Resampler resampler;
  private final List<PixelChange> changes;

  public Augmenter(Augmentation augmentation, ImageShape shape) {
    this.placement = new RandomPlacement(augmentation.geometry(), shape);
    this.resampler = new Resampler(shape, augmentation.geometry().fill());
    this.changes = PixelChanges.of(augmentation, shape);
  }

  /**
   * Changes one image.
   *
   * @param image by row, column and channel
   * @param target gets the changed image; another array than {@code image}
   */
  public void apply(float[] image, ImageRandom random, float[] target) {
    resampler.draw(image, placement.draw(random), target);
    for (PixelChange change : changes) {
      change.apply(target, random);
    }
  }
}
