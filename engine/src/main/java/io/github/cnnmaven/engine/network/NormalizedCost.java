package io.github.cnnmaven.engine.network;

import java.util.Arrays;

/**
 * Cross-entropy of outputs that need not add up to 1: they are divided by their sum and kept off 0
 * and 1, as Keras does behind anything but a softmax. Where that cuts off there is no gradient.
 */
final class NormalizedCost implements OutputCost {

  private static final double EPSILON = 1e-7;

  @Override
  public double measure(double[] outputs, double[] target, double[] gradient) {
    double sum = 0;
    for (double output : outputs) {
      sum += output;
    }
    double cost = 0;
    double mean = 0;
    for (int i = 0; i < outputs.length; i++) {
      double share = outputs[i] / sum;
      double kept = Math.max(EPSILON, Math.min(1 - EPSILON, share));
      cost -= target[i] * StrictMath.log(kept);
      gradient[i] = share == kept ? -target[i] / kept : 0;
      mean += gradient[i] * share;
    }
    for (int i = 0; i < outputs.length; i++) {
      gradient[i] = (gradient[i] - mean) / sum;
    }
    // A sum that is no number must not pass for a share that is cut off.
    return Double.isFinite(sum) ? cost : Double.NaN;
  }

  @Override
  public double[] probabilities(double[] outputs) {
    double sum = Arrays.stream(outputs).sum();
    return Arrays.stream(outputs).map(output -> output / sum).toArray();
  }
}
