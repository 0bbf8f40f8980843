package io.github.cnnmaven.core.training;

/**
 * <a href="https://keras.io/api/optimizers/rmsprop/">RMSprop</a>: with {@code v = rho * v + (1 -
 * rho) * g^2}, starting at 0, a step is {@code -learningRate * g / sqrt(v + epsilon)}. Keras's
 * defaults are 0.001, 0.9 and 1e-7.
 */
public record RmsProp(double learningRate, double rho, double epsilon) implements Optimizer {

  @Override
  public <R> R accept(OptimizerVisitor<R> visitor) {
    return visitor.rmsProp(this);
  }
}
