package io.github.cnnmaven.engine.picture;

import io.github.cnnmaven.core.network.ImageShape;
import java.util.Arrays;

/** Several images of one size in one array, and what is done to all of them. */
record Planes(ImageShape shape, int count) {

  /** Each moved down and to the right; what leaves on one side comes in on the other. */
  float[] rolled(float[] images, int down, int right) {
    if (down == 0 && right == 0) {
      return images.clone();
    }
    float[] moved = new float[images.length];
    int channels = shape.channels();
    for (int row = 0; row < count * shape.height(); row++) {
      int image = row / shape.height();
      int y = Math.floorMod(row % shape.height() + down, shape.height());
      for (int x = 0; x < shape.width(); x++) {
        int target = (image * shape.height() + y) * shape.width();
        int to = (target + Math.floorMod(x + right, shape.width())) * channels;
        System.arraycopy(images, (row * shape.width() + x) * channels, moved, to, channels);
      }
    }
    return moved;
  }

  /** The sum of each pixel's differences to its neighbours: the way to less total variation. */
  float[] laplacian(float[] images) {
    float[] sums = new float[images.length];
    for (int i = 0; i < images.length; i++) {
      int x = i / shape.channels() % shape.width();
      int y = i / shape.channels() / shape.width() % shape.height();
      int across = shape.channels();
      int down = shape.channels() * shape.width();
      sums[i] += x > 0 ? images[i - across] - images[i] : 0;
      sums[i] += x < shape.width() - 1 ? images[i + across] - images[i] : 0;
      sums[i] += y > 0 ? images[i - down] - images[i] : 0;
      sums[i] += y < shape.height() - 1 ? images[i + down] - images[i] : 0;
    }
    return sums;
  }

  /** Blurs in place by a Gaussian whose weights beyond the edge fall to what is inside. */
  void blur(float[] images, double deviation) {
    int reach = (int) Math.ceil(3 * deviation);
    double[] weights = new double[reach + 1];
    Arrays.setAll(weights, k -> Math.exp(-0.5 * k * k / (deviation * deviation)));
    blur(images, weights, shape.width(), shape.channels());
    blur(images, weights, shape.height(), shape.channels() * shape.width());
  }

  private static void blur(float[] images, double[] weights, int length, int stride) {
    float[] old = images.clone();
    for (int i = 0; i < images.length; i++) {
      int at = i / stride % length;
      double sum = 0;
      double whole = 0;
      for (int k = 1 - weights.length; k < weights.length; k++) {
        if (at + k >= 0 && at + k < length) {
          sum += weights[Math.abs(k)] * old[i + k * stride];
          whole += weights[Math.abs(k)];
        }
      }
      images[i] = (float) (sum / whole);
    }
  }

  /** Of an image's numbers, without their signs. */
  double meanLength(float[] numbers, int image) {
    int size = numbers.length / count;
    double sum = 0;
    for (int i = image * size; i < (image + 1) * size; i++) {
      sum += Math.abs(numbers[i]);
    }
    return sum / size;
  }
}
