package io.github.cnnmaven.engine.inference;

import io.github.cnnmaven.engine.network.Acceleration;
import io.github.cnnmaven.engine.network.BatchAnswer;
import io.github.cnnmaven.engine.network.BatchScore;
import io.github.cnnmaven.engine.network.Classifier;
import io.github.cnnmaven.engine.network.Labels;
import java.util.Arrays;

/**
 * A trained model that ends with probabilities: one for each class, or a single one for the second
 * of two. Its loss is the cross-entropy, of probabilities no less than 1e-7 as in Keras.
 */
public record ModelClassifier(InferenceNetwork network) implements Classifier {

  /** So many pixels at once: a pass keeps what every layer made of its images. */
  private static final int PIXELS = 200 * 32 * 32 * 3;

  private static final double EPSILON = 1e-7;
  private static final double SURE = 0.5;

  @Override
  public BatchScore evaluate(float[] images, Labels labels) {
    return answer(images, labels.own()).score();
  }

  @Override
  public BatchAnswer answer(float[] images, int[] labels) {
    int size = Math.toIntExact(network.input().size());
    int most = Math.max(1, PIXELS / size);
    int[] predicted = new int[labels.length];
    float[][] rows = new float[labels.length][];
    BatchScore score = BatchScore.NONE;
    for (int first = 0; first < labels.length; first += most) {
      int last = Math.min(labels.length, first + most);
      float[] some = Arrays.copyOfRange(images, first * size, last * size);
      float[][] answers = network.pass(some, last - first).answers();
      for (int i = first; i < last; i++) {
        rows[i] = ofClasses(answers[i - first]);
        predicted[i] = largest(rows[i]);
        score = score.plus(score(rows[i], predicted[i], labels[i]));
      }
    }
    return new BatchAnswer(score, predicted, joined(rows));
  }

  @Override
  public Acceleration acceleration() {
    return new Acceleration(true, "ND4J's operations, in inference");
  }

  private static float[] ofClasses(float[] answer) {
    return answer.length == 1 ? new float[] {1 - answer[0], answer[0]} : answer;
  }

  private static int largest(float[] probabilities) {
    if (probabilities.length == 2) {
      return probabilities[1] > SURE ? 1 : 0;
    }
    int largest = 0;
    for (int i = 1; i < probabilities.length; i++) {
      largest = probabilities[i] > probabilities[largest] ? i : largest;
    }
    return largest;
  }

  private static BatchScore score(float[] probabilities, int predicted, int label) {
    double kept = Math.max(EPSILON, Math.min(1 - EPSILON, probabilities[label]));
    return new BatchScore(1, predicted == label ? 1 : 0, -StrictMath.log(kept));
  }

  private static float[] joined(float[][] rows) {
    int width = rows.length == 0 ? 0 : rows[0].length;
    float[] all = new float[rows.length * width];
    for (int i = 0; i < rows.length; i++) {
      System.arraycopy(rows[i], 0, all, i * width, width);
    }
    return all;
  }
}
