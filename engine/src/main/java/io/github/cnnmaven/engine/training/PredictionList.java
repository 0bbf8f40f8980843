package io.github.cnnmaven.engine.training;

import io.github.cnnmaven.core.result.Predictions;
import io.github.cnnmaven.engine.network.BatchAnswer;
import java.util.Arrays;

/** Predictions, batch after batch. */
final class PredictionList {

  private final int[] labels;
  private final int[] predicted;
  private float[] probabilities = new float[0];
  private int classes;
  private int size;

  /**
   * An empty list.
   *
   * @param images how many there will be
   */
  PredictionList(int images) {
    labels = new int[images];
    predicted = new int[images];
  }

  void add(int[] ofBatch, BatchAnswer answer) {
    int count = ofBatch.length;
    if (size == 0) {
      classes = answer.probabilities().length / count;
      probabilities = new float[labels.length * classes];
    }
    System.arraycopy(ofBatch, 0, labels, size, count);
    System.arraycopy(answer.predicted(), 0, predicted, size, count);
    System.arraycopy(answer.probabilities(), 0, probabilities, size * classes, count * classes);
    size += count;
  }

  Predictions all() {
    return new Predictions(
        classes,
        Arrays.copyOf(labels, size),
        Arrays.copyOf(predicted, size),
        Arrays.copyOf(probabilities, size * classes));
  }
}
