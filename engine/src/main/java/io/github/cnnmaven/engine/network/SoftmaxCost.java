package io.github.cnnmaven.engine.network;

import java.util.Arrays;

/** Cross-entropy of the softmax of logits, so that no probability underflows. */
final class SoftmaxCost implements OutputCost {

  @Override
  public double measure(double[] outputs, double[] target, double[] gradient) {
    double logSum = logSum(outputs);
    double targetSum = 0;
    double cost = 0;
    for (int i = 0; i < outputs.length; i++) {
      targetSum += target[i];
      cost -= target[i] == 0 ? 0 : target[i] * (outputs[i] - logSum);
    }
    for (int i = 0; i < outputs.length; i++) {
      gradient[i] = targetSum * StrictMath.exp(outputs[i] - logSum) - target[i];
    }
    return cost;
  }

  /** Logarithm of the sum of exponentials; the largest is taken out, so that none overflows. */
  private static double logSum(double[] logits) {
    double largest = Double.NEGATIVE_INFINITY;
    for (double logit : logits) {
      largest = Math.max(largest, logit);
    }
    double sum = 0;
    for (double logit : logits) {
      sum += StrictMath.exp(logit - largest);
    }
    return largest + StrictMath.log(sum);
  }

  @Override
  public double[] probabilities(double[] outputs) {
    double logSum = logSum(outputs);
    return Arrays.stream(outputs).map(output -> StrictMath.exp(output - logSum)).toArray();
  }
}
