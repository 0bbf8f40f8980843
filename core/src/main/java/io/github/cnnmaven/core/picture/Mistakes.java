package io.github.cnnmaven.core.picture;

/**
 * The test images that the network was surest of, and wrong.
 *
 * @param count how many
 */
public record Mistakes(int count) implements Drawing {

  static final String KIND = "mistakes";

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public <R> R accept(DrawingVisitor<R> visitor) {
    return visitor.mistakes(this);
  }
}
