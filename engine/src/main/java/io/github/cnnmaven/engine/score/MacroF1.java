package io.github.cnnmaven.engine.score;

import io.github.cnnmaven.core.result.Predictions;
import java.util.stream.IntStream;

/** Mean over the classes of the harmonic mean of precision and recall, {@code Metric.F1}. */
final class MacroF1 {

  private MacroF1() {}

  static double of(Predictions predictions) {
    int[] labelled = new int[predictions.classes()];
    int[] named = new int[predictions.classes()];
    int[] both = new int[predictions.classes()];
    for (int image = 0; image < predictions.size(); image++) {
      int label = predictions.labels()[image];
      int predicted = predictions.predicted()[image];
      labelled[label]++;
      named[predicted]++;
      both[label] += label == predicted ? 1 : 0;
    }
    return IntStream.range(0, predictions.classes())
        .filter(c -> labelled[c] + named[c] > 0)
        .mapToDouble(c -> 2.0 * both[c] / (labelled[c] + named[c]))
        .average()
        .orElse(0);
  }
}
