package io.github.cnnmaven.core.normalization;

/**
 * {@code W (x / 255 - mean)} with the training split's mean per pixel and {@code W = U diag(1 /
 * sqrt(lambda + epsilon)) U'} of its covariance {@code U diag(lambda) U'} (Krizhevsky, <a
 * href="https://www.cs.toronto.edu/~kriz/learning-features-2009-TR.pdf">Learning Multiple Layers of
 * Features from Tiny Images</a>, appendix A): afterwards pixels are uncorrelated, each with
 * variance 1, and the image still looks like itself.
 *
 * <p>ImageDataGenerator's {@code zca_whitening} subtracts means per channel only, and adds {@code
 * zca_epsilon} to the root instead of under it in its newest version.
 */
public record Zca(double epsilon) implements Normalization {

  /** ImageDataGenerator's {@code zca_epsilon}. */
  public static final double USUAL_EPSILON = 1e-6;

  /** Numbers of an image: the matrix has as many squared, and the time grows with their cube. */
  public static final int MOST_NUMBERS = 64 * 64;

  @Override
  public <R> R accept(NormalizationVisitor<R> visitor) {
    return visitor.zca(this);
  }

  @Override
  public String described() {
    return "ZCA-whitened with epsilon " + epsilon;
  }
}
