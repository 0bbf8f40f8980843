package io.github.cnnmaven.core.normalization;

/**
 * Blue, green, red less ImageNet's means 103.939, 116.779 and 123.68, not rescaled: {@code
 * preprocess_input} of Keras's <a href="https://keras.io/api/applications/vgg/">VGG</a> (mode
 * {@code caffe} of its {@code imagenet_utils}).
 */
public record Caffe() implements Normalization {

  @Override
  public <R> R accept(NormalizationVisitor<R> visitor) {
    return visitor.caffe(this);
  }

  @Override
  public String described() {
    return "as for Caffe: BGR less ImageNet’s means";
  }
}
