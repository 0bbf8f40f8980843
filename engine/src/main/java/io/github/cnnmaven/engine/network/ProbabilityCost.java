package io.github.cnnmaven.engine.network;

/** Binary cross-entropy of outputs, kept off 0 and 1 as in Keras; the mean over the units. */
final class ProbabilityCost implements OutputCost {

  private static final double EPSILON = 1e-7;

  @Override
  public double measure(double[] outputs, double[] target, double[] gradient) {
    double cost = 0;
    for (int i = 0; i < outputs.length; i++) {
      double kept = Math.max(EPSILON, Math.min(1 - EPSILON, outputs[i]));
      cost -= target[i] * StrictMath.log(kept) + (1 - target[i]) * StrictMath.log(1 - kept);
      double slope = (1 - target[i]) / (1 - kept) - target[i] / kept;
      gradient[i] = outputs[i] == kept ? slope / outputs.length : 0;
    }
    return cost / outputs.length;
  }

  @Override
  public double[] probabilities(double[] outputs) {
    return outputs;
  }
}
