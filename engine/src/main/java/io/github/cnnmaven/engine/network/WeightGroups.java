package io.github.cnnmaven.engine.network;

import java.util.List;
import java.util.function.DoubleUnaryOperator;

/**
 * Which weights share a norm: those that differ in their places along some axes only. Where the
 * last axes are among these, weights that follow each other do.
 */
final class WeightGroups {

  private final int[] groups;
  private final int run;
  private final double[] factors;

  /**
   * Of weights in c order.
   *
   * @param axes along which a norm is taken
   */
  WeightGroups(long[] shape, List<Integer> axes) {
    int last = shape.length - 1;
    int length = 1;
    while (last >= 0 && axes.contains(last)) {
      length *= Math.toIntExact(shape[last--]);
    }
    this.run = length;
    int[] steps = new int[last + 1];
    int count = 1;
    int runs = 1;
    for (int axis = last; axis >= 0; axis--) {
      if (!axes.contains(axis)) {
        steps[axis] = count;
        count *= Math.toIntExact(shape[axis]);
      }
      runs *= Math.toIntExact(shape[axis]);
    }
    this.groups = groups(shape, steps, runs);
    this.factors = new double[count];
  }

  /** Whether each group is a row of weights that follow each other, one after the other. */
  boolean areRows() {
    return groups.length == factors.length;
  }

  /** How many weights are in such a row. */
  int rowLength() {
    return run;
  }

  /** As {@link #scale}, of a single row at the beginning of the array. */
  void scaleRow(float[] row, DoubleUnaryOperator factor) {
    scale(row, 0, factor.applyAsDouble(Math.sqrt(squares(row, 0))));
  }

  /** Multiplies each group by what its Euclidean norm tells; returns the same array. */
  float[] scale(float[] weights, DoubleUnaryOperator factor) {
    for (int g = 0; g < factors.length; g++) {
      factors[g] = 0;
    }
    for (int i = 0; i < groups.length; i++) {
      factors[groups[i]] += squares(weights, i * run);
    }
    for (int g = 0; g < factors.length; g++) {
      factors[g] = factor.applyAsDouble(Math.sqrt(factors[g]));
    }
    for (int i = 0; i < groups.length; i++) {
      scale(weights, i * run, factors[groups[i]]);
    }
    return weights;
  }

  /** Several sums side by side, as one would wait for each addition. */
  private double squares(float[] weights, int from) {
    double a = 0;
    double b = 0;
    double c = 0;
    double d = 0;
    int i = from;
    for (; i + 3 < from + run; i += 4) {
      a += (double) weights[i] * weights[i];
      b += (double) weights[i + 1] * weights[i + 1];
      c += (double) weights[i + 2] * weights[i + 2];
      d += (double) weights[i + 3] * weights[i + 3];
    }
    for (; i < from + run; i++) {
      a += (double) weights[i] * weights[i];
    }
    return a + b + c + d;
  }

  private void scale(float[] weights, int from, double factor) {
    for (int i = from; i < from + run; i++) {
      weights[i] = (float) (weights[i] * factor);
    }
  }

  /** The group of each run; the last axis counts up first. */
  private static int[] groups(long[] shape, int[] steps, int runs) {
    int[] groups = new int[runs];
    int[] place = new int[steps.length];
    int group = 0;
    for (int i = 0; i < runs; i++) {
      groups[i] = group;
      int axis = steps.length - 1;
      while (axis >= 0 && place[axis] == shape[axis] - 1) {
        group -= place[axis] * steps[axis];
        place[axis--] = 0;
      }
      if (axis >= 0) {
        place[axis]++;
        group += steps[axis];
      }
    }
    return groups;
  }
}
