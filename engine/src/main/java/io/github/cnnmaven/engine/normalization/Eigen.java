package io.github.cnnmaven.engine.normalization;

/**
 * Eigenvalues and eigenvectors of a symmetric matrix: tridiagonal first, then the implicit QL
 * algorithm (Bowdler, Martin, Reinsch and Wilkinson, <a
 * href="https://doi.org/10.1007/BF02165404">The QR and QL algorithms for symmetric matrices</a>,
 * 1968, procedure {@code tql2}). In plain Java: the same bits everywhere.
 */
final class Eigen {

  private static final int MOST_STEPS = 60;

  private final double[] values;
  private final double[] beside;
  private final double[][] vectors;
  private final Rotations rotations;
  private final double negligible;

  /** Takes the matrix over: it is changed. */
  Eigen(double[][] symmetric) {
    Tridiagonal tridiagonal = new Tridiagonal(symmetric);
    values = tridiagonal.diagonal();
    beside = tridiagonal.beside();
    vectors = tridiagonal.transposedBasis();
    rotations = new Rotations(vectors);
    negligible = Math.ulp(1.0) * largest();
    for (int first = 0; first < values.length; first++) {
      isolate(first);
    }
    rotations.apply();
  }

  int size() {
    return values.length;
  }

  double value(int which) {
    return values[which];
  }

  /** An eigenvector of length 1. */
  double[] vector(int which) {
    return vectors[which];
  }

  /** Steps until nothing stands beside the first of what is left. */
  private void isolate(int first) {
    for (int steps = 0; steps < MOST_STEPS; steps++) {
      int last = first;
      while (last + 1 < values.length && Math.abs(beside[last]) > negligible) {
        last++;
      }
      if (last == first) {
        return;
      }
      step(first, last);
    }
    throw new ArithmeticException("The eigenvalues of the covariance did not converge");
  }

  /** The measure of rounding, for all: fewer images than numbers leave many eigenvalues near 0. */
  private double largest() {
    double largest = 0;
    for (int i = 0; i < values.length; i++) {
      largest = Math.max(largest, Math.abs(values[i]) + Math.abs(beside[i]));
    }
    return largest;
  }

  /** One sweep of rotations with Wilkinson's shift, from the last to the first. */
  private void step(int first, int last) {
    double g = (values[first + 1] - values[first]) / (2 * beside[first]);
    double r = Math.hypot(g, 1);
    g = values[last] - values[first] + beside[first] / (g + Math.copySign(r, g));
    double sine = 1;
    double cosine = 1;
    double p = 0;
    for (int i = last - 1; i >= first; i--) {
      double f = sine * beside[i];
      double b = cosine * beside[i];
      r = Math.sqrt(f * f + g * g);
      beside[i + 1] = r;
      if (r == 0) {
        values[i + 1] -= p;
        beside[last] = 0;
        return;
      }
      sine = f / r;
      cosine = g / r;
      g = values[i + 1] - p;
      r = (values[i] - g) * sine + 2 * cosine * b;
      p = sine * r;
      values[i + 1] = g + p;
      g = cosine * r - b;
      rotations.add(i, sine, cosine);
    }
    values[first] -= p;
    beside[first] = g;
    beside[last] = 0;
  }
}
