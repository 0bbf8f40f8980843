package io.github.cnnmaven.engine.normalization;

import io.github.cnnmaven.engine.data.Images;

/** Covariances of all numbers of images rescaled to 0..1, over the whole population. */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
record Covariance(double[] mean) {

  private static final double BRIGHTEST = 255;

  /** Images that are added at a time, so that a row is loaded and stored less often. */
  private static final int IMAGES = 4;

  /** The covariance matrix. */
  double[][] of(Images images) {
    int size = mean.length;
    double[][] sums = new double[size][size];
    float[] pixels = new float[size];
    double[][] centered = new double[IMAGES][size];
    for (int from = 0; from < images.size(); from += IMAGES) {
      for (int i = 0; i < IMAGES; i++) {
        if (from + i < images.size()) {
          images.copy(from + i, pixels, 0);
          center(pixels, centered[i]);
        } else {
          centered[i] = new double[size];
        }
      }
      add(centered, sums);
    }
    return finished(sums, images.size());
  }

  private void center(float[] pixels, double[] target) {
    for (int i = 0; i < target.length; i++) {
      target[i] = pixels[i] / BRIGHTEST - mean[i];
    }
  }

  /** Above the diagonal, which is enough. */
  private static void add(double[][] centered, double[][] sums) {
    double[] a = centered[0];
    double[] b = centered[1];
    double[] c = centered[2];
    double[] d = centered[IMAGES - 1];
    for (int i = 0; i < sums.length; i++) {
      double[] row = sums[i];
      double first = a[i];
      double second = b[i];
      double third = c[i];
      double fourth = d[i];
      for (int j = i; j < row.length; j++) {
        row[j] += first * a[j] + second * b[j] + third * c[j] + fourth * d[j];
      }
    }
  }

  private static double[][] finished(double[][] sums, int images) {
    for (int i = 0; i < sums.length; i++) {
      for (int j = i; j < sums.length; j++) {
        sums[i][j] /= images;
        sums[j][i] = sums[i][j];
      }
    }
    return sums;
  }
}
