package io.github.cnnmaven.core.network;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;

/** An image or a stack of feature maps, channels last as Keras shows it. */
public record ImageShape(int height, int width, int channels) implements Shape {

  /**
   * Reads what {@link #dimensions} tells.
   *
   * @throws IllegalArgumentException when these are not three
   */
  @JsonCreator
  static ImageShape of(List<Integer> dimensions) {
    if (Shape.of(dimensions) instanceof ImageShape image) {
      return image;
    }
    throw new IllegalArgumentException("Not the shape of an image: " + dimensions);
  }

  @Override
  public List<Integer> dimensions() {
    return List.of(height, width, channels);
  }

  /** Without the list, as it is asked for with every image. */
  @Override
  public long size() {
    return Math.multiplyExact((long) height * width, (long) channels);
  }

  @Override
  public String toString() {
    return height + "x" + width + "x" + channels;
  }
}
