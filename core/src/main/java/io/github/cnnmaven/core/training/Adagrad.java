package io.github.cnnmaven.core.training;

/**
 * <a href="https://keras.io/api/optimizers/adagrad/">Adagrad</a>: {@code s += g^2}, {@code w -=
 * rate * g / sqrt(s + epsilon)}. Keras's defaults are 0.1 and 1e-7.
 *
 * @param initialAccumulatorValue where {@code s} starts
 */
public record Adagrad(double initialAccumulatorValue, double epsilon) implements UpdateRule {

  @Override
  public <R> R accept(UpdateRuleVisitor<R> visitor) {
    return visitor.adagrad(this);
  }
}
