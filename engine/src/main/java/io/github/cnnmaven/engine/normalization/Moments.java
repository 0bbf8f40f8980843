package io.github.cnnmaven.engine.normalization;

import io.github.cnnmaven.engine.data.Images;

/**
 * Means and standard deviations of pixels from 0 to 255. Sums of whole numbers, so exact in any
 * order up to 2^53.
 */
final class Moments {

  private final double[] sums;
  private final double[] squares;
  private long count;

  private Moments(int groups) {
    sums = new double[groups];
    squares = new double[groups];
  }

  /**
   * The moments of all images.
   *
   * @param groups number {@code i} of an image belongs to the group {@code i % groups}
   */
  static Moments of(Images images, int groups) {
    Moments moments = new Moments(groups);
    float[] pixels = new float[Math.toIntExact(images.shape().size())];
    for (int image = 0; image < images.size(); image++) {
      images.copy(image, pixels, 0);
      moments.add(pixels);
    }
    return moments;
  }

  private void add(float[] pixels) {
    for (int i = 0; i < pixels.length; i++) {
      double pixel = pixels[i];
      sums[i % sums.length] += pixel;
      squares[i % sums.length] += pixel * pixel;
    }
    count += pixels.length / sums.length;
  }

  int count() {
    return sums.length;
  }

  double mean(int group) {
    return sums[group] / count;
  }

  /** Of the whole population, as NumPy's. */
  double deviation(int group) {
    double mean = mean(group);
    return Math.sqrt(Math.max(0, squares[group] / count - mean * mean));
  }
}
