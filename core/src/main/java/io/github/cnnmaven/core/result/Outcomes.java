package io.github.cnnmaven.core.result;

import io.github.cnnmaven.core.statistics.classification.Answers;
import java.util.BitSet;

/**
 * How a network did on each labelled image, without the probabilities of all classes.
 *
 * @param classes how many numbers there are for each image
 * @param labels class of each image
 * @param predicted the class that each was taken for
 * @param confidence the number that the network told for the class it chose
 * @param truth the number that the network told for the right class
 */
@SuppressWarnings("ArrayRecordComponent") // As many as there are images, and never compared.
public record Outcomes(
    int classes, int[] labels, int[] predicted, float[] confidence, float[] truth) {

  /** How many images there are. */
  public int size() {
    return labels.length;
  }

  /** Whether an image was taken for what it is. */
  public boolean right(int image) {
    return labels[image] == predicted[image];
  }

  /** What was answered, for the scores that follow from it. */
  Answers answers() {
    double[] confidences = new double[size()];
    for (int image = 0; image < size(); image++) {
      confidences[image] = confidence[image];
    }
    return new Answers(labels, predicted, confidences);
  }

  /** The images that were taken for what they are. */
  public BitSet right() {
    BitSet right = new BitSet(size());
    for (int image = 0; image < size(); image++) {
      right.set(image, right(image));
    }
    return right;
  }
}
