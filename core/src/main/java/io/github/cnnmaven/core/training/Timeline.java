package io.github.cnnmaven.core.training;

/**
 * How long a training is.
 *
 * @param stepsPerEpoch batches of an epoch
 * @param steps of all epochs that are planned; it may stop earlier
 */
public record Timeline(int stepsPerEpoch, double steps) {

  /** What is left after some steps. */
  Timeline after(double done) {
    return new Timeline(stepsPerEpoch, Math.max(0, steps - done));
  }
}
