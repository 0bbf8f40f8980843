package io.github.cnnmaven.core.picture;

import java.util.List;

/**
 * The images that single filters answer to most, found by gradient ascent.
 *
 * @param layers names of layers; none for the last convolution
 * @param first how many filters of each
 */
public record FilterPatterns(List<String> layers, int first, Ascent ascent) implements Drawing {

  static final String KIND = "filterPatterns";

  public FilterPatterns {
    layers = List.copyOf(layers);
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public <R> R accept(DrawingVisitor<R> visitor) {
    return visitor.filterPatterns(this);
  }
}
