package io.github.cnnmaven.core.statistics.classification;

import java.util.BitSet;

/**
 * What a network answered to labelled images.
 *
 * @param labels class of each image
 * @param predicted the class that each was taken for
 * @param confidences what the network told of the predicted class: its probability behind a
 *     cross-entropy
 */
@SuppressWarnings("ArrayRecordComponent") // As many as there are images, and never compared.
public record Answers(int[] labels, int[] predicted, double[] confidences) {

  /** How many images there are. */
  public int images() {
    return labels.length;
  }

  /** The images that were recognised. */
  public BitSet right() {
    BitSet right = new BitSet(images());
    for (int i = 0; i < labels.length; i++) {
      right.set(i, labels[i] == predicted[i]);
    }
    return right;
  }

  /** How often which class was taken for which. */
  public ConfusionMatrix confusion(int classes) {
    return ConfusionMatrix.of(classes, labels, predicted);
  }

  /** The usual calibration error; there must be images. */
  public double calibrationError() {
    return CalibrationError.USUAL.of(confidences, right());
  }
}
