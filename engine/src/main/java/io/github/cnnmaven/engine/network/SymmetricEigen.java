package io.github.cnnmaven.engine.network;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Eigenvalues and eigenvectors of a symmetric matrix, by Jacobi's rotations: slow for large ones,
 * but exact for all, and the same bits everywhere.
 */
final class SymmetricEigen {

  private static final int MOST_SWEEPS = 100;
  private static final double SMALL = 1e-22;

  private final int size;
  private final double[][] matrix;
  private final double[][] vectors;

  SymmetricEigen(double[][] symmetric) {
    size = symmetric.length;
    matrix = new double[size][];
    vectors = new double[size][size];
    for (int i = 0; i < size; i++) {
      matrix[i] = symmetric[i].clone();
      vectors[i][i] = 1;
    }
    for (int sweep = 0; sweep < MOST_SWEEPS && !isDiagonal(); sweep++) {
      sweep();
    }
  }

  /** Which, from the largest eigenvalue to the smallest. */
  int[] largestFirst() {
    return IntStream.range(0, size)
        .boxed()
        .sorted(Comparator.comparingDouble(i -> -value(i)))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  double value(int which) {
    return matrix[which][which];
  }

  /** One number of an eigenvector of length 1. */
  double component(int which, int index) {
    return vectors[index][which];
  }

  private boolean isDiagonal() {
    double off = 0;
    double all = 0;
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < size; j++) {
        double square = matrix[i][j] * matrix[i][j];
        all += square;
        off += i == j ? 0 : square;
      }
    }
    return off <= SMALL * all;
  }

  private void sweep() {
    for (int p = 0; p < size - 1; p++) {
      for (int q = p + 1; q < size; q++) {
        if (matrix[p][q] != 0) {
          rotate(p, q);
        }
      }
    }
  }

  /** Turns the plane of two axes until their element is 0. */
  private void rotate(int p, int q) {
    double theta = (matrix[q][q] - matrix[p][p]) / (2 * matrix[p][q]);
    double tangent = Math.copySign(1, theta) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
    double cosine = 1 / Math.sqrt(tangent * tangent + 1);
    double sine = tangent * cosine;
    for (int k = 0; k < size; k++) {
      double first = matrix[k][p];
      double second = matrix[k][q];
      matrix[k][p] = cosine * first - sine * second;
      matrix[k][q] = sine * first + cosine * second;
    }
    for (int k = 0; k < size; k++) {
      double first = matrix[p][k];
      double second = matrix[q][k];
      matrix[p][k] = cosine * first - sine * second;
      matrix[q][k] = sine * first + cosine * second;
      double x = vectors[k][p];
      double y = vectors[k][q];
      vectors[k][p] = cosine * x - sine * y;
      vectors[k][q] = sine * x + cosine * y;
    }
  }
}
