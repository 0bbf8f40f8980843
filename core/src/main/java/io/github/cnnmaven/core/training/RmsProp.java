package io.github.cnnmaven.core.training;

/**
 * <a href="https://keras.io/api/optimizers/rmsprop/">RMSprop</a>: with {@code v = rho * v + (1 -
 * rho) * g^2}, starting at 0, {@code d = rate * g / sqrt(v + epsilon)} and {@code w -= d}; with
 * momentum {@code b = momentum * b + d} and {@code w -= b}. Keras's defaults are 0.9, 0, 1e-7 and
 * not centered.
 *
 * @param centered whether the square of the gradient's mean is taken from {@code v}
 */
public record RmsProp(double rho, double momentum, double epsilon, boolean centered)
    implements UpdateRule {

  /** With Keras's defaults. */
  public static final RmsProp DEFAULT = new RmsProp(0.9, 0, 1e-7, false);

  @Override
  public <R> R accept(UpdateRuleVisitor<R> visitor) {
    return visitor.rmsProp(this);
  }
}
