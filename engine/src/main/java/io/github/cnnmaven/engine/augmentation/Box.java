package io.github.cnnmaven.engine.augmentation;

import io.github.cnnmaven.core.network.ImageShape;
import io.github.cnnmaven.engine.random.SplitMix64;

/** Some rows and columns of an image, ends excluded. */
record Box(int top, int left, int bottom, int right) {

  /**
   * A rectangle anywhere within an image, as in Keras's CutMix and RandomErasing: those pixels
   * whose first corner it covers.
   *
   * @param height share of the image's, up to 1
   * @param width share of the image's, up to 1
   */
  static Box within(ImageShape shape, double height, double width, SplitMix64 random) {
    double rows = height * shape.height();
    double columns = width * shape.width();
    double left = random.nextDouble() * (shape.width() - columns);
    double top = random.nextDouble() * (shape.height() - rows);
    return new Box(
        (int) Math.ceil(top),
        (int) Math.ceil(left),
        (int) Math.ceil(Math.min(shape.height(), top + rows)),
        (int) Math.ceil(Math.min(shape.width(), left + columns)));
  }

  /** How many pixels there are. */
  int area() {
    return (bottom - top) * (right - left);
  }

  /** Does something with every row of it: from where in an image of this width to where. */
  void forEachRow(ImageShape shape, Stretch stretch) {
    int channels = shape.channels();
    for (int row = top; row < bottom; row++) {
      int start = row * shape.width();
      stretch.apply((start + left) * channels, (start + right) * channels);
    }
  }

  /** A part of an image's numbers, its end excluded. */
  @FunctionalInterface
  interface Stretch {
    void apply(int from, int to);
  }
}
