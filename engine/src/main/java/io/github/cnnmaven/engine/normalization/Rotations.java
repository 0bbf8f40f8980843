package io.github.cnnmaven.engine.normalization;

/**
 * Rotations of neighbouring rows, kept until there are many: applied to some columns at a time they
 * find these near the processor, where one after the other would wait for memory.
 */
final class Rotations {

  private static final int SWEEPS = 64;
  private static final int COLUMNS = 128;

  private final double[][] matrix;
  private final int[] rows;
  private final double[] sines;
  private final double[] cosines;
  private int count;

  /** Rotations of a square matrix. */
  Rotations(double[][] matrix) {
    this.matrix = matrix;
    this.rows = new int[SWEEPS * matrix.length];
    this.sines = new double[rows.length];
    this.cosines = new double[rows.length];
  }

  /** Turns a row and the next. */
  void add(int row, double sine, double cosine) {
    if (count == rows.length) {
      apply();
    }
    rows[count] = row;
    sines[count] = sine;
    cosines[count] = cosine;
    count++;
  }

  /** Does what is still to be done. */
  void apply() {
    for (int from = 0; from < matrix.length; from += COLUMNS) {
      int to = Math.min(matrix.length, from + COLUMNS);
      for (int i = 0; i < count; i++) {
        rotate(matrix[rows[i]], matrix[rows[i] + 1], i, from, to);
      }
    }
    count = 0;
  }

  private void rotate(double[] one, double[] other, int which, int from, int to) {
    double sine = sines[which];
    double cosine = cosines[which];
    for (int k = from; k < to; k++) {
      double first = one[k];
      double second = other[k];
      other[k] = sine * first + cosine * second;
      one[k] = cosine * first - sine * second;
    }
  }
}
