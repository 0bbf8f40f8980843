package io.github.cnnmaven.site.view;

import io.github.cnnmaven.core.result.Predictions;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * A curve of two classes over all thresholds, in a square of 100 by 100.
 *
 * @param points of a polyline
 * @param across name of the horizontal axis
 * @param up name of the vertical axis
 */
public record BinaryCurve(String title, String points, String across, String up) {

  private static final double SIDE = 100;

  /** The receiver operating characteristic, and precision over recall, of the second class. */
  static List<BinaryCurve> both(Predictions told) {
    List<Integer> order =
        IntStream.range(0, told.size())
            .boxed()
            .sorted(Comparator.comparingDouble(i -> -second(told, i)))
            .toList();
    double positives = IntStream.of(told.labels()).filter(label -> label == 1).count();
    double negatives = told.size() - positives;
    if (positives == 0 || negatives == 0) {
      return List.of();
    }
    StringBuilder roc = new StringBuilder(point(0, 0));
    StringBuilder precision = new StringBuilder();
    double hits = 0;
    double area = 0;
    for (int i = 0; i < order.size(); i++) {
      boolean positive = told.labels()[order.get(i)] == 1;
      hits += positive ? 1 : 0;
      area += positive ? 0 : hits / positives / negatives;
      boolean tied =
          i + 1 < order.size() && second(told, order.get(i)) == second(told, order.get(i + 1));
      if (!tied) {
        double recall = hits / positives;
        roc.append(' ').append(point((i + 1 - hits) / negatives, recall));
        precision.append(precision.isEmpty() ? "" : " ").append(point(recall, hits / (i + 1)));
      }
    }
    String title = String.format(Locale.ROOT, "ROC, area about %.3f", area);
    return List.of(
        new BinaryCurve(title, roc.toString(), "false positive rate", "true positive rate"),
        new BinaryCurve("Precision over recall", precision.toString(), "recall", "precision"));
  }

  private static double second(Predictions told, int image) {
    return told.probability(image, told.classes() - 1);
  }

  private static String point(double across, double up) {
    return String.format(Locale.ROOT, "%.2f,%.2f", SIDE * across, SIDE - SIDE * up);
  }
}
