package io.github.cnnmaven.engine.network;

/**
 * How a network did on some images, and what it told of each.
 *
 * @param predicted class of each image
 * @param probabilities of each image a row with a number for each class
 */
@SuppressWarnings("ArrayRecordComponent") // Short-lived and never compared.
public record BatchAnswer(BatchScore score, int[] predicted, float[] probabilities) {

  /** With the same added to the loss of every image. */
  BatchAnswer withPenalty(double penalty) {
    return new BatchAnswer(score.withPenalty(penalty), predicted, probabilities);
  }
}
