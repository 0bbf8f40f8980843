package io.github.cnnmaven.engine.network;

/**
 * Numbers that are sums, with what tells how exactly they can be computed in floats.
 *
 * @param values the sums
 * @param sizes sums of the terms' absolute values
 * @param counts of terms
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
record Sums(double[] values, double[] sizes, int[] counts) {

  /** Half of a float's last bit, relative to the float. */
  private static final double HALF_BIT = 0x1p-24;

  static Sums ofNothing(int length) {
    return new Sums(new double[length], new double[length], new int[length]);
  }

  void add(int place, double term) {
    values[place] += term;
    sizes[place] += Math.abs(term);
    counts[place]++;
  }

  double length() {
    return length(values);
  }

  /** From these to other numbers. */
  double distance(double[] other) {
    double[] apart = new double[values.length];
    for (int i = 0; i < apart.length; i++) {
      apart[i] = values[i] - other[i];
    }
    return length(apart);
  }

  /**
   * The distance that rounding alone may be expected to bring about when n floats are added up: the
   * square root of n times half a bit of the sum of their sizes, after Higham and Mary, <a
   * href="https://doi.org/10.1137/18M1226312">A New Approach to Probabilistic Rounding Error
   * Analysis</a>, 2019.
   */
  double rounding() {
    double[] each = new double[values.length];
    for (int i = 0; i < each.length; i++) {
      each[i] = HALF_BIT * Math.sqrt(counts[i]) * sizes[i];
    }
    return length(each);
  }

  /** The 2-norm. */
  static double length(double[] vector) {
    double sum = 0;
    for (double value : vector) {
      sum += value * value;
    }
    return Math.sqrt(sum);
  }
}
