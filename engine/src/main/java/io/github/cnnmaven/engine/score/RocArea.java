package io.github.cnnmaven.engine.score;

import io.github.cnnmaven.core.result.Predictions;
import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/** Area under the receiver operating characteristic, from ranks: {@code Metric.AUC}. */
final class RocArea {

  private RocArea() {}

  /** Of the classes that some images have and others have not; empty when there is none. */
  static OptionalDouble of(Predictions predictions) {
    return IntStream.range(predictions.classes() == 2 ? 1 : 0, predictions.classes())
        .mapToObj(c -> ofClass(predictions, c))
        .flatMapToDouble(OptionalDouble::stream)
        .average();
  }

  /** Sum of the ranks of the class's images, less the least it can be, over the number of pairs. */
  private static OptionalDouble ofClass(Predictions predictions, int label) {
    float[] all = new float[predictions.size()];
    for (int image = 0; image < all.length; image++) {
      all[image] = predictions.probability(image, label);
    }
    float[] sorted = all.clone();
    Arrays.sort(sorted);
    double ranks = 0;
    long own = 0;
    for (int image = 0; image < all.length; image++) {
      if (predictions.labels()[image] == label) {
        ranks += rank(sorted, all[image]);
        own++;
      }
    }
    long others = all.length - own;
    return own == 0 || others == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of((ranks - own * (own + 1) / 2.0) / own / others);
  }

  /** Counted from 1; numbers that are the same share the mean of their ranks. */
  private static double rank(float[] sorted, float value) {
    return (below(sorted, value) + below(sorted, Math.nextUp(value)) + 1) / 2.0;
  }

  /** How many are less. */
  private static int below(float[] sorted, float value) {
    int from = 0;
    int to = sorted.length;
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (sorted[middle] < value) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from;
  }
}
