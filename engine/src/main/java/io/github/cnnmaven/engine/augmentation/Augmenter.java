package io.github.cnnmaven.engine.augmentation;

import io.github.cnnmaven.core.network.ImageShape;
import io.github.cnnmaven.core.training.Augmentation;
import io.github.cnnmaven.engine.random.SplitMix64;

/**
 * Changes images as Keras's ImageDataGenerator does: a shift by a real number of pixels with
 * bilinear interpolation, where the nearest edge is repeated, then a horizontal flip.
 *
 * @see <a
 *     href="https://github.com/keras-team/keras/blob/v3.0.0/keras/legacy/preprocessing/image.py">
 *     Its source</a>
 */
public final class Augmenter {

  private static final double FLIP_PROBABILITY = 0.5;

  private final Augmentation augmentation;
  private final ImageShape shape;

  public Augmenter(Augmentation augmentation, ImageShape shape) {
    this.augmentation = augmentation;
    this.shape = shape;
  }

  /**
   * Changes one image. Takes the same numbers from {@code random} whatever is switched on, so that
   * switching one change on does not alter the others.
   *
   * @param image by row, column and channel
   * @param target gets the changed image from {@code offset} on; another array than {@code image}
   */
  public void apply(float[] image, SplitMix64 random, float[] target, int offset) {
    double down = augmentation.shift() * shape.height() * random.nextDouble(-1, 1);
    double right = augmentation.shift() * shape.width() * random.nextDouble(-1, 1);
    boolean flip = random.nextDouble() < FLIP_PROBABILITY && augmentation.horizontalFlip();
    draw(image, new Change(down, right, flip), target, offset);
  }

  /** Draws a changed image. */
  void draw(float[] image, Change change, float[] target, int offset) {
    int to = offset;
    for (int y = 0; y < shape.height(); y++) {
      Between rows = Between.at(y - change.down(), shape.height());
      for (int x = 0; x < shape.width(); x++) {
        int unflipped = change.flip() ? shape.width() - 1 - x : x;
        Between columns = Between.at(unflipped - change.right(), shape.width());
        for (int channel = 0; channel < shape.channels(); channel++) {
          target[to++] = (float) blend(image, rows, columns, channel);
        }
      }
    }
  }

  private double blend(float[] image, Between rows, Between columns, int channel) {
    double above = blendRow(image, rows.first(), columns, channel);
    double below = blendRow(image, rows.second(), columns, channel);
    return above + (below - above) * rows.share();
  }

  private double blendRow(float[] image, int row, Between columns, int channel) {
    double left = image[index(row, columns.first(), channel)];
    double right = image[index(row, columns.second(), channel)];
    return left + (right - left) * columns.share();
  }

  private int index(int row, int column, int channel) {
    return (row * shape.width() + column) * shape.channels() + channel;
  }
}
