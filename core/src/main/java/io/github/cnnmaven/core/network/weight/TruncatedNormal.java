package io.github.cnnmaven.core.network.weight;

/**
 * Normal, what lies beyond two standard deviations drawn again: <a
 * href="https://keras.io/api/layers/initializers/#truncatednormal-class">TruncatedNormal</a>.
 *
 * @param stddev before the tails are cut
 */
public record TruncatedNormal(double mean, double stddev) implements Initializer {

  @Override
  public <R> R accept(InitializerVisitor<R> visitor) {
    return visitor.truncatedNormal(this);
  }
}
