package io.github.cnnmaven.engine.normalization;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * {@code matrix * (x / 255 - mean)}.
 *
 * @param mean of each number of an image, 0 to 1
 * @param matrix symmetric, row by row
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
record ZcaNormalizer(float[] mean, float[][] matrix) implements Normalizer {

  private static final String MEAN = "normalization-mean.npy";
  private static final String MATRIX = "normalization-zca.npy";
  private static final float BRIGHTEST = 255;

  /** Rows of the matrix that are added at a time, so that sums are loaded and stored less often. */
  private static final int ROWS = 4;

  /** Images that are multiplied at a time, so that rows stay near the processor. */
  private static final int IMAGES = 16;

  @Override
  public void apply(float[] pixels, int images) {
    int size = mean.length;
    for (int from = 0; from < images; from += IMAGES) {
      int count = Math.min(IMAGES, images - from);
      float[][] sums = new float[count][size];
      center(pixels, from * size, count);
      for (int row = 0; row < size; row += ROWS) {
        for (int image = 0; image < count; image++) {
          add(pixels, (from + image) * size, row, sums[image]);
        }
      }
      for (int image = 0; image < count; image++) {
        System.arraycopy(sums[image], 0, pixels, (from + image) * size, size);
      }
    }
  }

  private void center(float[] pixels, int from, int images) {
    for (int i = 0; i < images * mean.length; i++) {
      pixels[from + i] = pixels[from + i] / BRIGHTEST - mean[i % mean.length];
    }
  }

  /** Adds some of an image's numbers, each times its row. */
  private void add(float[] pixels, int from, int row, float[] sums) {
    if (row + ROWS > matrix.length) {
      for (int last = row; last < matrix.length; last++) {
        add(pixels[from + last], matrix[last], sums);
      }
      return;
    }
    float first = pixels[from + row];
    float second = pixels[from + row + 1];
    float third = pixels[from + row + 2];
    float fourth = pixels[from + row + ROWS - 1];
    float[] a = matrix[row];
    float[] b = matrix[row + 1];
    float[] c = matrix[row + 2];
    float[] d = matrix[row + ROWS - 1];
    for (int i = 0; i < sums.length; i++) {
      sums[i] += first * a[i] + second * b[i] + third * c[i] + fourth * d[i];
    }
  }

  private static void add(float times, float[] row, float[] sums) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] += times * row[i];
    }
  }

  @Override
  public void save(Path folder) throws IOException {
    NpyFile.write(folder.resolve(MEAN), mean, mean.length);
    NpyFile.write(folder.resolve(MATRIX), flat(), mean.length, mean.length);
    NormalizationFile.ofArrays(
            "zca * (x / 255 - mean), x and mean as one column", List.of(MEAN, MATRIX))
        .save(folder);
  }

  private float[] flat() {
    float[] flat = new float[mean.length * mean.length];
    for (int i = 0; i < mean.length; i++) {
      System.arraycopy(matrix[i], 0, flat, i * mean.length, mean.length);
    }
    return flat;
  }
}
