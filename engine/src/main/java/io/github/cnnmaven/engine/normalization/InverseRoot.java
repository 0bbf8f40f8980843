package io.github.cnnmaven.engine.normalization;

/**
 * {@code (C + epsilon I)^(-1/2)} of a covariance: see {@link
 * io.github.cnnmaven.core.normalization.Zca}.
 */
record InverseRoot(double epsilon) {

  /** Takes the covariance over: it is changed. The root comes row by row. */
  float[][] of(double[][] covariance) {
    Eigen eigen = new Eigen(covariance);
    int size = eigen.size();
    double[][] root = new double[size][size];
    for (int k = 0; k < size; k++) {
      // Rounding may put the smallest just below 0.
      double scale = 1 / Math.sqrt(Math.max(0, eigen.value(k)) + epsilon);
      add(scale, eigen.vector(k), root);
    }
    float[][] rows = new float[size][size];
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < size; j++) {
        rows[i][j] = (float) root[Math.min(i, j)][Math.max(i, j)];
      }
    }
    return rows;
  }

  /** Above the diagonal, which is enough. */
  private static void add(double scale, double[] vector, double[][] sums) {
    for (int i = 0; i < vector.length; i++) {
      double[] row = sums[i];
      double times = scale * vector[i];
      for (int j = i; j < row.length; j++) {
        row[j] += times * vector[j];
      }
    }
  }
}
