package io.github.cnnmaven.core.training;

/**
 * <a href="https://keras.io/api/optimizers/adam/">Adam</a>: with {@code a = learningRate * sqrt(1 -
 * beta2^t) / (1 - beta1^t)}, a step is {@code -a * m / (sqrt(v) + epsilon)}. Keras's defaults are
 * 0.001, 0.9, 0.999 and 1e-7.
 */
public record Adam(double learningRate, double beta1, double beta2, double epsilon)
    implements Optimizer {

  @Override
  public <R> R accept(OptimizerVisitor<R> visitor) {
    return visitor.adam(this);
  }
}
