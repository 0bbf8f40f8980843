package io.github.cnnmaven.engine.network;

import io.github.cnnmaven.core.network.ImageShape;
import io.github.cnnmaven.core.network.Size;

/**
 * The covariance of an image set's patches, and the filters that undo it: see {@link
 * io.github.cnnmaven.core.network.weight.Whitening}.
 */
final class PatchWhitening {

  private final ImageShape image;
  private final Size patch;
  private final int length;
  private final double[] sums;
  private final double[][] products;
  private final double[] values;
  private long count;

  PatchWhitening(ImageShape image, Size patch) {
    this.image = image;
    this.patch = patch;
    this.length = Math.toIntExact(patch.area() * image.channels());
    this.sums = new double[length];
    this.products = new double[length][length];
    this.values = new double[length];
  }

  /** Counts every patch of an image in. */
  void add(float[] pixels) {
    for (int y = 0; y + patch.height() <= image.height(); y++) {
      for (int x = 0; x + patch.width() <= image.width(); x++) {
        addPatch(pixels, y, x);
      }
    }
  }

  private void addPatch(float[] pixels, int top, int left) {
    int rowLength = patch.width() * image.channels();
    for (int row = 0; row < patch.height(); row++) {
      int from = ((top + row) * image.width() + left) * image.channels();
      for (int i = 0; i < rowLength; i++) {
        values[row * rowLength + i] = pixels[from + i];
      }
    }
    for (int i = 0; i < length; i++) {
      sums[i] += values[i];
      for (int j = 0; j <= i; j++) {
        products[i][j] += values[i] * values[j];
      }
    }
    count++;
  }

  /**
   * Weights in Keras's order.
   *
   * @param filters at most twice as many as a patch has numbers
   */
  float[] kernel(int filters, double epsilon) {
    SymmetricEigen eigen = new SymmetricEigen(covariance());
    int[] order = eigen.largestFirst();
    float[] kernel = new float[length * filters];
    for (int f = 0; f < filters; f++) {
      int which = order[f % length];
      // Rounding may put the smallest just below 0.
      double scale = 1 / Math.sqrt(Math.max(0, eigen.value(which)) + epsilon);
      double signed = f < length ? scale : -scale;
      for (int i = 0; i < length; i++) {
        kernel[i * filters + f] = (float) (signed * eigen.component(which, i));
      }
    }
    return kernel;
  }

  private double[][] covariance() {
    double[][] covariance = new double[length][length];
    for (int i = 0; i < length; i++) {
      for (int j = 0; j <= i; j++) {
        double value = products[i][j] / count - sums[i] / count * (sums[j] / count);
        covariance[i][j] = value;
        covariance[j][i] = value;
      }
    }
    return covariance;
  }
}
