package io.github.cnnmaven.engine.network;

import io.github.cnnmaven.core.network.Size;

/** The kernels of a convolution that sees the image itself. */
public final class Filters {

  private final String layer;
  private final int count;
  private final Size size;
  private final int channels;
  private final float[] weights;

  /**
   * Of a layer.
   *
   * @param size of each
   * @param weights by filter, row, column and channel
   */
  public Filters(String layer, int count, Size size, int channels, float[] weights) {
    if (weights.length != count * size.area() * channels) {
      throw new IllegalArgumentException(
          weights.length + " weights are not " + count + " of " + size + "x" + channels);
    }
    this.layer = layer;
    this.count = count;
    this.size = size;
    this.channels = channels;
    this.weights = weights.clone();
  }

  /** Name of the layer they are of. */
  public String layer() {
    return layer;
  }

  public int count() {
    return count;
  }

  public Size size() {
    return size;
  }

  public int channels() {
    return channels;
  }

  public float weight(int filter, int row, int column, int channel) {
    return weights[((filter * size.height() + row) * size.width() + column) * channels + channel];
  }

  /** The root of the sum of a filter's squared weights. */
  public double length(int filter) {
    int length = weights.length / count;
    double squares = 0;
    for (int i = filter * length; i < (filter + 1) * length; i++) {
      squares += (double) weights[i] * weights[i];
    }
    return Math.sqrt(squares);
  }

  /** Of the angle between two filters; 0 where one of them is all zero. */
  public double cosine(int first, int second) {
    int length = weights.length / count;
    double product = 0;
    double own = 0;
    double others = 0;
    for (int i = 0; i < length; i++) {
      double a = weights[first * length + i];
      double b = weights[second * length + i];
      product += a * b;
      own += a * a;
      others += b * b;
    }
    return own == 0 || others == 0 ? 0 : product / Math.sqrt(own * others);
  }

  /** Of all weights of all filters. */
  public float smallest() {
    float smallest = weights[0];
    for (float weight : weights) {
      smallest = Math.min(smallest, weight);
    }
    return smallest;
  }

  /** Of all weights of all filters. */
  public float largest() {
    float largest = weights[0];
    for (float weight : weights) {
      largest = Math.max(largest, weight);
    }
    return largest;
  }
}
