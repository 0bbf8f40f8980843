package io.github.cnnmaven.core.network.weight;

/** <a href="https://keras.io/api/layers/initializers/#randomnormal-class">RandomNormal</a>. */
public record RandomNormal(double mean, double stddev) implements Initializer {

  @Override
  public <R> R accept(InitializerVisitor<R> visitor) {
    return visitor.randomNormal(this);
  }
}
