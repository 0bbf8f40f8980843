package io.github.cnnmaven.core.training;

/**
 * <a href="https://keras.io/api/optimizers/nadam/">Nadam</a>: Adam with Nesterov's momentum, whose
 * decay grows as {@code u(t) = beta1 * (1 - 0.5 * 0.96^t)}. With {@code p(t) = u(1) * … * u(t)},
 * {@code w -= rate * (u(t+1) * m / (1 - p(t+1)) + (1 - u(t)) * g / (1 - p(t))) / (sqrt(v / (1 -
 * beta2^t)) + epsilon)}. Keras's defaults are 0.9, 0.999 and 1e-7.
 */
public record Nadam(double beta1, double beta2, double epsilon) implements UpdateRule {

  @Override
  public <R> R accept(UpdateRuleVisitor<R> visitor) {
    return visitor.nadam(this);
  }
}
