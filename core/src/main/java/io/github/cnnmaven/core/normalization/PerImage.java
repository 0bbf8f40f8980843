package io.github.cnnmaven.core.normalization;

/**
 * {@code (x - mean) / max(std, 1 / sqrt(n))} with mean and deviation of the image's own {@code n}
 * numbers, as <a
 * href="https://www.tensorflow.org/api_docs/python/tf/image/per_image_standardization">
 * tf.image.per_image_standardization</a>.
 */
public record PerImage() implements Normalization {

  @Override
  public <R> R accept(NormalizationVisitor<R> visitor) {
    return visitor.perImage(this);
  }

  @Override
  public String described() {
    return "each image standardized by itself";
  }
}
