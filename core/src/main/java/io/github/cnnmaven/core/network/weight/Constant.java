package io.github.cnnmaven.core.network.weight;

/**
 * Every weight the same: <a
 * href="https://keras.io/api/layers/initializers/#constant-class">Constant</a>, {@code Zeros} and
 * {@code Ones}.
 */
public record Constant(double value) implements Initializer {

  @Override
  public <R> R accept(InitializerVisitor<R> visitor) {
    return visitor.constant(this);
  }
}
