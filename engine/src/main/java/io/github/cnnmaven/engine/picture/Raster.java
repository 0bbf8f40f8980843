package io.github.cnnmaven.engine.picture;

import io.github.cnnmaven.core.network.ImageShape;

/**
 * Numbers in rows and columns, some at each place.
 *
 * @param values by row, column and channel
 */
@SuppressWarnings("ArrayRecordComponent") // As many as there are pixels, and never compared.
record Raster(int height, int width, int channels, float[] values) {

  static Raster of(ImageShape shape, float[] values) {
    return new Raster(shape.height(), shape.width(), shape.channels(), values);
  }

  ImageShape shape() {
    return new ImageShape(height, width, channels);
  }

  float value(int row, int column, int channel) {
    return values[(row * width + column) * channels + channel];
  }

  /** A part of it. */
  Raster part(int left, int top, int partWidth, int partHeight) {
    float[] part = new float[partHeight * partWidth * channels];
    for (int row = 0; row < partHeight; row++) {
      int from = ((top + row) * width + left) * channels;
      System.arraycopy(values, from, part, row * partWidth * channels, partWidth * channels);
    }
    return new Raster(partHeight, partWidth, channels, part);
  }

  /** At another size: means over areas where it gets smaller, straight lines where larger. */
  Raster resized(int newHeight, int newWidth) {
    if (newHeight == height && newWidth == width) {
      return this;
    }
    float[][] down = weights(height, newHeight);
    float[][] across = weights(width, newWidth);
    float[] rows = new float[newHeight * width * channels];
    for (int y = 0; y < newHeight; y++) {
      for (int from = 0; from < height; from++) {
        add(down[y][from], from * width * channels, rows, y * width * channels);
      }
    }
    return new Raster(newHeight, newWidth, channels, acrossRows(rows, newHeight, across));
  }

  private void add(float weight, int from, float[] rows, int to) {
    if (weight != 0) {
      for (int i = 0; i < width * channels; i++) {
        rows[to + i] += weight * values[from + i];
      }
    }
  }

  private float[] acrossRows(float[] rows, int newHeight, float[][] across) {
    float[] sized = new float[newHeight * across.length * channels];
    for (int x = 0; x < across.length; x++) {
      for (int from = 0; from < width; from++) {
        if (across[x][from] != 0) {
          addColumn(across[x][from], rows, from, sized, x);
        }
      }
    }
    return sized;
  }

  private void addColumn(float weight, float[] rows, int from, float[] sized, int to) {
    int height = rows.length / channels / width;
    int newWidth = sized.length / channels / height;
    for (int y = 0; y < height; y++) {
      for (int c = 0; c < channels; c++) {
        sized[(y * newWidth + to) * channels + c] +=
            weight * rows[(y * width + from) * channels + c];
      }
    }
  }

  /** How much each old place has in each new one; each new one's add up to 1. */
  private static float[][] weights(int from, int to) {
    float[][] weights = new float[to][from];
    double ratio = (double) from / to;
    double reach = Math.max(1, ratio);
    for (int i = 0; i < to; i++) {
      double center = (i + 0.5) * ratio - 0.5;
      double sum = 0;
      for (int k = 0; k < from; k++) {
        double weight = ratio > 1 ? overlap(i, k, ratio) : 1 - Math.abs(k - center) / reach;
        weights[i][k] = (float) Math.max(0, weight);
        sum += weights[i][k];
      }
      for (int k = 0; k < from; k++) {
        weights[i][k] /= (float) sum;
      }
    }
    return weights;
  }

  private static double overlap(int target, int source, double ratio) {
    return Math.min((target + 1) * ratio, source + 1) - Math.max(target * ratio, source);
  }
}
