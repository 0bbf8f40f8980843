package io.github.cnnmaven.engine.network;

/**
 * How a network did on some images.
 *
 * @param images how many
 * @param correct of how many the most probable class is theirs
 * @param lossSum sum of their losses, natural logarithm; NaN or infinite when training diverges
 */
public record BatchScore(int images, int correct, double lossSum) {

  /** Of no images. */
  public static final BatchScore NONE = new BatchScore(0, 0, 0);

  /** With the same added to the loss of every image. */
  BatchScore withPenalty(double penalty) {
    return new BatchScore(images, correct, lossSum + images * penalty);
  }

  /** Of these images and those. */
  public BatchScore plus(BatchScore other) {
    return new BatchScore(images + other.images, correct + other.correct, lossSum + other.lossSum);
  }
}
