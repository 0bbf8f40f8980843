package io.github.cnnmaven.core.statistics.classification;

/**
 * Share of the images whose class is among the most probable ones.
 *
 * @param places how many count as right: 5 for top-5
 */
public record TopAccuracy(int places) {

  /**
   * Of predictions; a class that ties with others takes the last of their places, so that a network
   * that gives every class the same probability is not right.
   *
   * @param probabilities a row for each image, a column for each class
   */
  public double of(float[][] probabilities, int[] labels) {
    int right = 0;
    for (int i = 0; i < labels.length; i++) {
      right += place(probabilities[i], labels[i]) <= places ? 1 : 0;
    }
    return (double) right / labels.length;
  }

  private static int place(float[] probabilities, int label) {
    int place = 0;
    for (float probability : probabilities) {
      // Not ">=": no number is above NaN, and a network that diverged is not right.
      place += probability < probabilities[label] ? 0 : 1;
    }
    return place;
  }
}
