package io.github.cnnmaven.engine.network;

/** Where the pixels of images come from. */
@FunctionalInterface
public interface Pixels {

  /** Writes an image by row, column and channel, from an offset on. */
  void copy(int image, float[] target, int offset);
}
