package io.github.cnnmaven.engine.network;

import java.util.List;
import java.util.function.DoubleUnaryOperator;

/** Which weights share a norm: those that differ in their places along some axes only. */
final class WeightGroups {

  private final long[] shape;
  private final int[] steps;
  private final int count;

  /**
   * Of weights in c order.
   *
   * @param axes along which a norm is taken; negative ones count from the last
   */
  WeightGroups(long[] shape, List<Integer> axes) {
    this.shape = shape.clone();
    this.steps = new int[shape.length];
    int groups = 1;
    for (int axis = shape.length - 1; axis >= 0; axis--) {
      if (!axes.contains(axis) && !axes.contains(axis - shape.length)) {
        steps[axis] = groups;
        groups *= Math.toIntExact(shape[axis]);
      }
    }
    this.count = groups;
  }

  /** Multiplies each group by what its Euclidean norm tells; returns the same array. */
  float[] scale(float[] weights, DoubleUnaryOperator factor) {
    int[] groups = groups(weights.length);
    double[] factors = new double[count];
    for (int i = 0; i < weights.length; i++) {
      factors[groups[i]] += (double) weights[i] * weights[i];
    }
    for (int g = 0; g < count; g++) {
      factors[g] = factor.applyAsDouble(Math.sqrt(factors[g]));
    }
    for (int i = 0; i < weights.length; i++) {
      weights[i] = (float) (weights[i] * factors[groups[i]]);
    }
    return weights;
  }

  /** The group of each weight; the last axis counts up first. */
  private int[] groups(int weights) {
    int[] groups = new int[weights];
    int[] place = new int[shape.length];
    int group = 0;
    for (int i = 0; i < weights; i++) {
      groups[i] = group;
      int axis = shape.length - 1;
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
