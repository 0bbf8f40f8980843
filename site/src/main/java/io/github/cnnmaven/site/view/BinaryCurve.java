package io.github.cnnmaven.site.view;

import io.github.cnnmaven.core.result.Predictions;
import java.util.ArrayList;
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

  /**
   * What a threshold leaves above it.
   *
   * @param hits images of the second class
   * @param alarms images of the first
   */
  private record Cut(int hits, int alarms) {

    double precision() {
      return (double) hits / (hits + alarms);
    }
  }

  /** The receiver operating characteristic, and precision over recall, of the second class. */
  static List<BinaryCurve> both(Predictions told) {
    List<Cut> cuts = cuts(told);
    double positives = cuts.get(cuts.size() - 1).hits;
    double negatives = cuts.get(cuts.size() - 1).alarms;
    if (positives == 0 || negatives == 0) {
      return List.of();
    }
    List<String> roc = new ArrayList<>(List.of(point(0, 0)));
    List<String> precision = new ArrayList<>();
    double area = 0;
    double average = 0;
    for (int i = 1; i < cuts.size(); i++) {
      Cut cut = cuts.get(i);
      Cut before = cuts.get(i - 1);
      roc.add(point(cut.alarms / negatives, cut.hits / positives));
      precision.add(point(cut.hits / positives, cut.precision()));
      area += (cut.alarms - before.alarms) * (cut.hits + before.hits) / 2.0;
      average += (cut.hits - before.hits) / positives * cut.precision();
    }
    return List.of(
        new BinaryCurve(
            String.format(Locale.ROOT, "ROC, area %.3f", area / positives / negatives),
            String.join(" ", roc),
            "false positive rate",
            "true positive rate"),
        new BinaryCurve(
            String.format(Locale.ROOT, "Precision over recall, average precision %.3f", average),
            String.join(" ", precision),
            "recall",
            "precision"));
  }

  /** From above all images to below all; equal probabilities are never parted. */
  private static List<Cut> cuts(Predictions told) {
    List<Integer> order =
        IntStream.range(0, told.size())
            .boxed()
            .sorted(Comparator.comparingDouble(i -> -second(told, i)))
            .toList();
    List<Cut> cuts = new ArrayList<>(List.of(new Cut(0, 0)));
    int hits = 0;
    for (int i = 0; i < order.size(); i++) {
      hits += told.labels()[order.get(i)] == 1 ? 1 : 0;
      if (i + 1 == order.size() || second(told, order.get(i)) != second(told, order.get(i + 1))) {
        cuts.add(new Cut(hits, i + 1 - hits));
      }
    }
    return cuts;
  }

  private static double second(Predictions told, int image) {
    return told.probability(image, told.classes() - 1);
  }

  private static String point(double across, double up) {
    return String.format(Locale.ROOT, "%.2f,%.2f", SIDE * across, SIDE - SIDE * up);
  }
}
