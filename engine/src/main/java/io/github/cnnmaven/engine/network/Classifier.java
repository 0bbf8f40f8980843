package io.github.cnnmaven.engine.network;

/** What tells the classes of images, in inference mode. */
public interface Classifier {

  /**
   * The score of some images.
   *
   * @param images normalized, by image, row, column and channel; may be longer than they need
   */
  BatchScore evaluate(float[] images, Labels labels);

  /** The same score, and what is told of each image. */
  BatchAnswer answer(float[] images, int[] labels);

  /** Which code computes. */
  Acceleration acceleration();
}
