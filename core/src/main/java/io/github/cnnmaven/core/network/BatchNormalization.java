package io.github.cnnmaven.core.network;

/**
 * Shifts and scales each channel to mean 0 and variance 1, of the batch in training and of moving
 * averages otherwise: <a
 * href="https://keras.io/api/layers/normalization_layers/batch_normalization/">Keras
 * BatchNormalization</a>. The moving averages are parameters that no optimizer changes.
 *
 * @param momentum share of the old average in the new one
 * @param epsilon added to the variance
 * @param center whether to add a learned offset
 * @param scale whether to multiply by a learned factor
 * @param trainable when false, the moving averages are used and kept in training too
 */
public record BatchNormalization(
    String name, double momentum, double epsilon, boolean center, boolean scale, boolean trainable)
    implements Layer {

  static final String TYPE = "batchNormalization";

  @Override
  public String type() {
    return TYPE;
  }

  @Override
  public <R> R accept(LayerVisitor<R> visitor) {
    return visitor.batchNormalization(this);
  }
}
