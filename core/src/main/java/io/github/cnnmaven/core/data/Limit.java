package io.github.cnnmaven.core.data;

import org.jspecify.annotations.Nullable;

/**
 * How many images of each split are used, stratified: the same share of every class. Splits are
 * drawn first, so that a limit on training leaves the validation images as they are. Null is all.
 */
public record Limit(@Nullable Integer train, @Nullable Integer validation, @Nullable Integer test) {

  /** All images. */
  public static final Limit NONE = new Limit(null, null, null);

  /** The smaller of two limits for each split. */
  public Limit and(Limit other) {
    return new Limit(
        smaller(train, other.train),
        smaller(validation, other.validation),
        smaller(test, other.test));
  }

  private static @Nullable Integer smaller(@Nullable Integer a, @Nullable Integer b) {
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    return Math.min(a, b);
  }
}
