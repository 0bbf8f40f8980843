package io.github.cnnmaven.core.training;

/**
 * <a href="https://keras.io/api/optimizers/adam/">Adam</a>: with {@code a = rate * sqrt(1 -
 * beta2^t) / (1 - beta1^t)}, {@code w -= a * m / (sqrt(v) + epsilon)}. Keras's defaults are 0.9,
 * 0.999 and 1e-7.
 */
public record Adam(double beta1, double beta2, double epsilon) implements UpdateRule {

  /** With Keras's defaults. */
  public static final Adam DEFAULT = new Adam(0.9, 0.999, 1e-7);

  @Override
  public <R> R accept(UpdateRuleVisitor<R> visitor) {
    return visitor.adam(this);
  }
}
