package io.github.cnnmaven.core.normalization;

/**
 * {@code x * scale + offset}, Keras's <a
 * href="https://keras.io/api/layers/preprocessing_layers/image_preprocessing/rescaling/">
 * Rescaling</a>.
 *
 * @param scale not 0
 */
public record Rescaling(double scale, double offset) implements Normalization {

  /** To 0..1. */
  public static final Rescaling TO_ONE = new Rescaling(1 / 255.0, 0);

  /** Pixels as they are. */
  public static final Rescaling NONE = new Rescaling(1, 0);

  @Override
  public <R> R accept(NormalizationVisitor<R> visitor) {
    return visitor.rescaling(this);
  }

  @Override
  public String described() {
    if (equals(TO_ONE)) {
      return "rescaled to 0..1";
    }
    return equals(NONE) ? "pixels from 0 to 255 as they are" : "x * " + scale + " + " + offset;
  }
}
