package io.github.cnnmaven.core.statistics.classification;

import java.util.BitSet;

/**
 * Expected calibration error: how far confidence and accuracy are apart, averaged over bins of
 * confidence, weighted by their images (Naeini, Cooper and Hauskrecht, AAAI 2015; bins open below
 * and closed above as in Guo et al., ICML 2017, arXiv 1706.04599).
 *
 * @param bins of equal width between 0 and 1
 */
public record CalibrationError(int bins) {

  /** 15 bins, as Guo et al. */
  public static final CalibrationError USUAL = new CalibrationError(15);

  /**
   * Of predictions.
   *
   * @param confidences highest probability of each image
   * @param correct which images were classified rightly
   * @throws IllegalArgumentException when there are none
   */
  public double of(double[] confidences, BitSet correct) {
    if (confidences.length == 0) {
      throw new IllegalArgumentException("No predictions");
    }
    double[] confidence = new double[bins];
    int[] right = new int[bins];
    for (int i = 0; i < confidences.length; i++) {
      int bin = bin(confidences[i]);
      confidence[bin] += confidences[i];
      right[bin] += correct.get(i) ? 1 : 0;
    }
    double sum = 0;
    for (int bin = 0; bin < bins; bin++) {
      sum += Math.abs(right[bin] - confidence[bin]);
    }
    return sum / confidences.length;
  }

  private int bin(double confidence) {
    int bin = (int) Math.ceil(confidence * bins) - 1;
    return Math.max(0, Math.min(bins - 1, bin));
  }
}
