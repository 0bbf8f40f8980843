package io.github.cnnmaven.site.view;

import io.github.cnnmaven.core.result.Outcomes;
import io.github.cnnmaven.core.result.Predictions;
import io.github.cnnmaven.core.statistics.classification.CalibrationError;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;

/**
 * How often answers of a confidence are right, in bins of equal width.
 *
 * @param bars of the bins that have images
 * @param sentence what it comes to
 */
public record ReliabilityView(List<Bar> bars, String sentence) {

  private static final int BINS = CalibrationError.USUAL.bins();
  private static final double SIDE = 100;

  public ReliabilityView {
    bars = List.copyOf(bars);
  }

  /** A bin in a square of 100 by 100 with its origin at the top left. */
  public record Bar(String x, String y, String width, String height, String title) {}

  static ReliabilityView of(Predictions told) {
    double[] confidences = new double[told.size()];
    BitSet right = new BitSet();
    for (int i = 0; i < confidences.length; i++) {
      confidences[i] = confidence(told, i);
      right.set(i, told.labels()[i] == told.predicted()[i]);
    }
    return of(confidences, right);
  }

  /** Of a network with an output for each class. */
  static ReliabilityView of(Outcomes outcomes) {
    double[] confidences = new double[outcomes.size()];
    for (int i = 0; i < confidences.length; i++) {
      confidences[i] = outcomes.confidence()[i];
    }
    return of(confidences, outcomes.right());
  }

  private static ReliabilityView of(double[] confidences, BitSet right) {
    double error = confidences.length == 0 ? 0 : CalibrationError.USUAL.of(confidences, right);
    double mean = DoubleStream.of(confidences).average().orElse(0);
    double accuracy =
        confidences.length == 0 ? 0 : (double) right.cardinality() / confidences.length;
    String sentence =
        String.format(
            Locale.ROOT,
            "Expected calibration error %.1f %%: answers are %s on the whole, with a mean"
                + " confidence of %.1f %% and an accuracy of %.1f %%.",
            SIDE * error,
            mean > accuracy ? "too sure" : "not sure enough",
            SIDE * mean,
            SIDE * accuracy);
    return new ReliabilityView(bars(confidences, right), sentence);
  }

  private static double confidence(Predictions told, int image) {
    double first = told.probability(image, Math.min(told.predicted()[image], told.classes() - 1));
    return told.classes() == 1 && told.predicted()[image] == 0 ? 1 - first : first;
  }

  private static List<Bar> bars(double[] confidences, BitSet right) {
    int[] images = new int[BINS];
    int[] hits = new int[BINS];
    for (int i = 0; i < confidences.length; i++) {
      int bin = Math.max(0, Math.min(BINS - 1, (int) Math.ceil(confidences[i] * BINS) - 1));
      images[bin]++;
      hits[bin] += right.get(i) ? 1 : 0;
    }
    List<Bar> bars = new ArrayList<>();
    for (int bin = 0; bin < BINS; bin++) {
      if (images[bin] > 0) {
        double height = SIDE * hits[bin] / images[bin];
        String title =
            String.format(
                Locale.ROOT,
                "confidence %.0f to %.0f %%: %.1f %% of %d right",
                SIDE * bin / BINS,
                SIDE * (bin + 1) / BINS,
                height,
                images[bin]);
        bars.add(
            new Bar(
                text(SIDE * bin / BINS),
                text(SIDE - height),
                text(SIDE / BINS - 0.6),
                text(height),
                title));
      }
    }
    return bars;
  }

  private static String text(double number) {
    return String.format(Locale.ROOT, "%.2f", number);
  }
}
