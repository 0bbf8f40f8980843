package io.github.cnnmaven.core.picture;

/**
 * Filters that are dead, filters that are alike, and how weights and activations are spread.
 *
 * @param images how many test images the network is shown
 */
public record Health(int images) implements Drawing {

  static final String KIND = "health";

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public <R> R accept(DrawingVisitor<R> visitor) {
    return visitor.health(this);
  }
}
