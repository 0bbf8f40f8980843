package io.github.cnnmaven.engine.network;

/** How a network is computed; pixels are by image, row, column and channel. */
interface Passes {

  /**
   * The score in training mode; leaves the gradients of the mean loss, without penalties, where the
   * network has them.
   */
  BatchScore learn(float[] pixels, Labels labels);

  /** The score in inference mode. */
  BatchScore score(float[] pixels, Labels labels);

  /** The same, and what the network tells of each image. */
  BatchAnswer answer(float[] pixels, int[] labels);

  /** Which code this is. */
  Acceleration acceleration();
}
