package io.github.cnnmaven.core.network.weight;

/** <a href="https://keras.io/api/layers/initializers/#randomuniform-class">RandomUniform</a>. */
public record RandomUniform(double minval, double maxval) implements Initializer {

  @Override
  public <R> R accept(InitializerVisitor<R> visitor) {
    return visitor.randomUniform(this);
  }
}
