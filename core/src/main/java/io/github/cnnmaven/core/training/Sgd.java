package io.github.cnnmaven.core.training;

/**
 * <a href="https://keras.io/api/optimizers/sgd/">SGD</a>: without momentum {@code w -= rate * g};
 * with it {@code velocity = momentum * velocity - rate * g}, and then {@code w += velocity}, or
 * with Nesterov's {@code w += momentum * velocity - rate * g}. Keras's defaults are rate 0.01,
 * momentum 0 and no Nesterov.
 */
public record Sgd(double momentum, boolean nesterov) implements UpdateRule {

  @Override
  public <R> R accept(UpdateRuleVisitor<R> visitor) {
    return visitor.sgd(this);
  }
}
