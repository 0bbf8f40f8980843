package io.github.cnnmaven.engine.normalization;

/**
 * A symmetric matrix {@code A = Q T Q'} with {@code T} tridiagonal, by Householder's reflections
 * (Golub and Van Loan, Matrix Computations, 4th edition, 8.3.1). Rows are walked along, not down,
 * so that thousands of them take a minute and not an hour.
 */
final class Tridiagonal {

  private final int size;
  private final double[][] matrix;
  private final double[][] reflections;

  /** Takes the matrix over: it is changed. */
  Tridiagonal(double[][] symmetric) {
    matrix = symmetric;
    size = symmetric.length;
    reflections = new double[size][];
    for (int k = 0; k < size - 2; k++) {
      reduce(k);
    }
  }

  double[] diagonal() {
    double[] diagonal = new double[size];
    for (int i = 0; i < size; i++) {
      diagonal[i] = matrix[i][i];
    }
    return diagonal;
  }

  /** Number {@code i} stands between {@code i} and {@code i + 1}; the last is 0. */
  double[] beside() {
    double[] beside = new double[size];
    for (int i = 0; i + 1 < size; i++) {
      beside[i] = matrix[i][i + 1];
    }
    return beside;
  }

  /** {@code Q'}, row by row. */
  double[][] transposedBasis() {
    double[][] basis = new double[size][size];
    for (int i = 0; i < size; i++) {
      basis[i][i] = 1;
    }
    // Q' = H(n-3) … H(0); from its other end each reflection meets a smaller block.
    for (int k = size - 3; k >= 0; k--) {
      reflectColumns(basis, reflections[k], k + 1);
    }
    return basis;
  }

  /** Makes row and column {@code k} zero but beside the diagonal. */
  private void reduce(int k) {
    double[] v = new double[size];
    double largest = 0;
    for (int i = k + 1; i < size; i++) {
      v[i] = matrix[k][i];
      largest = Math.max(largest, Math.abs(v[i]));
    }
    reflections[k] = v;
    double norm = norm(v, k + 1, largest);
    if (norm == 0) {
      return;
    }
    double beside = v[k + 1] > 0 ? -norm : norm;
    v[k + 1] -= beside;
    // Of length sqrt(2), so that the reflection is I - v v'.
    double scale = 1 / Math.sqrt(norm * norm + Math.abs(norm * matrix[k][k + 1]));
    for (int i = k + 1; i < size; i++) {
      v[i] *= scale;
      matrix[k][i] = 0;
    }
    matrix[k][k + 1] = beside;
    update(v, k + 1);
  }

  /** {@code A - v w' - w v'} with {@code p = A v} and {@code w = p - (p'v / 2) v}. */
  private void update(double[] v, int from) {
    double[] w = new double[size];
    for (int i = from; i < size; i++) {
      addRow(matrix[i], v[i], w, from);
    }
    double half = 0;
    for (int i = from; i < size; i++) {
      half += w[i] * v[i] / 2;
    }
    addRow(v, -half, w, from);
    for (int i = from; i < size; i++) {
      double[] row = matrix[i];
      double ofV = v[i];
      double ofW = w[i];
      for (int j = from; j < size; j++) {
        row[j] -= ofV * w[j] + ofW * v[j];
      }
    }
  }

  /** {@code B (I - v v')} for the block from a row and column on, {@code B} being {@code Q'}. */
  private void reflectColumns(double[][] basis, double[] v, int from) {
    for (int i = from; i < size; i++) {
      double[] row = basis[i];
      double dot = 0;
      for (int j = from; j < size; j++) {
        dot += row[j] * v[j];
      }
      addRow(v, -dot, row, from);
    }
  }

  private static void addRow(double[] row, double times, double[] target, int from) {
    for (int j = from; j < target.length; j++) {
      target[j] += times * row[j];
    }
  }

  private static double norm(double[] v, int from, double largest) {
    if (largest == 0) {
      return 0;
    }
    double squares = 0;
    for (int i = from; i < v.length; i++) {
      squares += v[i] / largest * (v[i] / largest);
    }
    return largest * Math.sqrt(squares);
  }
}
