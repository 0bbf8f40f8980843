package io.github.cnnmaven.engine.network;

import java.util.Arrays;

/** Binary cross-entropy of the sigmoid of logits, the mean over the units. */
final class SigmoidCost implements OutputCost {

  @Override
  public double measure(double[] outputs, double[] target, double[] gradient) {
    double cost = 0;
    for (int i = 0; i < outputs.length; i++) {
      double z = outputs[i];
      double small = StrictMath.exp(-Math.abs(z));
      cost += Math.max(z, 0) - z * target[i] + StrictMath.log1p(small);
      gradient[i] = (sigmoid(z) - target[i]) / outputs.length;
    }
    return cost / outputs.length;
  }

  @Override
  public double[] probabilities(double[] outputs) {
    return Arrays.stream(outputs).map(SigmoidCost::sigmoid).toArray();
  }

  private static double sigmoid(double z) {
    double small = StrictMath.exp(-Math.abs(z));
    return z >= 0 ? 1 / (1 + small) : small / (1 + small);
  }
}
