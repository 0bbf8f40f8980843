package io.github.cnnmaven.core.picture;

/** A training image as the epochs see it, where it is changed at random. */
public record AugmentationSheet() implements Drawing {

  static final String KIND = "augmentation";

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public <R> R accept(DrawingVisitor<R> visitor) {
    return visitor.augmentationSheet(this);
  }
}
