package io.github.cnnmaven.engine.network;

/** The mean of the squared differences. */
final class SquaredCost implements OutputCost {

  @Override
  public double measure(double[] outputs, double[] target, double[] gradient) {
    double cost = 0;
    for (int i = 0; i < outputs.length; i++) {
      double difference = outputs[i] - target[i];
      cost += difference * difference;
      gradient[i] = 2 * difference / outputs.length;
    }
    return cost / outputs.length;
  }

  @Override
  public double[] probabilities(double[] outputs) {
    return outputs;
  }
}
