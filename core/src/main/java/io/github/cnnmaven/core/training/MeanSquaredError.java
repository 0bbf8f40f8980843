package io.github.cnnmaven.core.training;

/**
 * <a href="https://keras.io/api/losses/regression_losses/">MeanSquaredError</a>: {@code (output -
 * target)^2}, the mean over the units.
 */
public record MeanSquaredError() implements Loss {

  @Override
  public <R> R accept(LossVisitor<R> visitor) {
    return visitor.meanSquaredError(this);
  }
}
