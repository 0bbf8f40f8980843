package io.github.cnnmaven.engine.picture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * Points in the plane of their two principal components, found by power iteration.
 *
 * @param points in the order given
 * @param middle of the smallest box around them
 * @param extent its longer side
 * @param explained share of the variance within the plane
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
record PrincipalPlane(List<double[]> points, double[] middle, double extent, double explained) {

  private static final int ROUNDS = 200;

  static PrincipalPlane of(List<float[]> features) {
    List<double[]> centered = centered(features);
    double whole = centered.stream().mapToDouble(row -> dot(row, row)).sum();
    double[] first = component(centered);
    double[] xs = centered.stream().mapToDouble(row -> dot(row, first)).toArray();
    remove(centered, first, xs);
    double[] second = component(centered);
    double[] ys = centered.stream().mapToDouble(row -> dot(row, second)).toArray();
    List<double[]> points = new ArrayList<>();
    double within = 0;
    for (int i = 0; i < xs.length; i++) {
      points.add(new double[] {xs[i], ys[i]});
      within += xs[i] * xs[i] + ys[i] * ys[i];
    }
    DoubleSummaryStatistics x = DoubleStream.of(xs).summaryStatistics();
    DoubleSummaryStatistics y = DoubleStream.of(ys).summaryStatistics();
    double extent = Math.max(x.getMax() - x.getMin(), y.getMax() - y.getMin());
    double[] middle = {(x.getMin() + x.getMax()) / 2, (y.getMin() + y.getMax()) / 2};
    return new PrincipalPlane(
        points, middle, extent == 0 ? 1 : extent, whole == 0 ? 1 : within / whole);
  }

  /** Where a point lies from left to right, from 0 to 1. */
  double across(double... point) {
    return 0.5 + (point[0] - middle[0]) / extent;
  }

  /** Where it lies from top to bottom, in the same measure. */
  double down(double... point) {
    return 0.5 - (point[1] - middle[1]) / extent;
  }

  private static List<double[]> centered(List<float[]> features) {
    int length = features.get(0).length;
    double[] mean = new double[length];
    for (float[] row : features) {
      for (int i = 0; i < length; i++) {
        mean[i] += row[i] / (double) features.size();
      }
    }
    List<double[]> centered = new ArrayList<>();
    for (float[] row : features) {
      double[] less = new double[length];
      Arrays.setAll(less, i -> row[i] - mean[i]);
      centered.add(less);
    }
    return centered;
  }

  /** The direction of the largest variance; its largest part is positive, so that it is one. */
  private static double[] component(List<double[]> rows) {
    double[] direction = new double[rows.get(0).length];
    Arrays.setAll(direction, i -> 1 + 0.001 * i);
    for (int round = 0; round < ROUNDS; round++) {
      double[] next = new double[direction.length];
      for (double[] row : rows) {
        double along = dot(row, direction);
        for (int i = 0; i < next.length; i++) {
          next[i] += along * row[i];
        }
      }
      double length = Math.sqrt(dot(next, next));
      if (length == 0) {
        return next;
      }
      Arrays.setAll(direction, i -> next[i] / length);
    }
    int largest = 0;
    for (int i = 1; i < direction.length; i++) {
      largest = Math.abs(direction[i]) > Math.abs(direction[largest]) ? i : largest;
    }
    double sign = Math.signum(direction[largest]);
    double[] signed = direction.clone();
    Arrays.setAll(signed, i -> sign * direction[i]);
    return signed;
  }

  private static void remove(List<double[]> rows, double[] direction, double[] along) {
    for (int n = 0; n < along.length; n++) {
      for (int i = 0; i < direction.length; i++) {
        rows.get(n)[i] -= along[n] * direction[i];
      }
    }
  }

  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }
}
