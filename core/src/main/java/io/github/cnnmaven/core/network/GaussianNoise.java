package io.github.cnnmaven.core.network;

/**
 * Adds normal noise of mean 0 in training: <a
 * href="https://keras.io/api/layers/regularization_layers/gaussian_noise/">GaussianNoise</a>.
 *
 * @param stddev its standard deviation
 */
public record GaussianNoise(String name, double stddev) implements Layer {

  static final String TYPE = "gaussianNoise";

  @Override
  public String type() {
    return TYPE;
  }

  @Override
  public <R> R accept(LayerVisitor<R> visitor) {
    return visitor.gaussianNoise(this);
  }
}
