package io.github.cnnmaven.core.result;

/**
 * What a network told of labelled images.
 *
 * @param classes how many there are
 * @param labels class of each image
 * @param predicted the class that each was taken for
 * @param probabilities of each image a row with a number for each class: its probability behind a
 *     cross-entropy, else what the network tells
 */
@SuppressWarnings("ArrayRecordComponent") // As many as there are images, and never compared.
public record Predictions(int classes, int[] labels, int[] predicted, float[] probabilities) {

  /** How many images there are. */
  public int size() {
    return labels.length;
  }

  /** The number of an image for a class. */
  public float probability(int image, int label) {
    return probabilities[image * classes + label];
  }
}
