package io.github.cnnmaven.core.picture;

/**
 * The features before the last layer of test images, in the plane of their two principal
 * components, coloured by class.
 *
 * @param images how many
 */
public record FeaturePlane(int images) implements Drawing {

  static final String KIND = "featurePlane";

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public <R> R accept(DrawingVisitor<R> visitor) {
    return visitor.featurePlane(this);
  }
}
