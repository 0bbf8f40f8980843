package io.github.cnnmaven.core.network;

import java.util.List;

/** An image or a stack of feature maps, channels last as Keras shows it. */
public record ImageShape(int height, int width, int channels) implements Shape {

  @Override
  public List<Integer> dimensions() {
    return List.of(height, width, channels);
  }

  @Override
  public String toString() {
    return height + "x" + width + "x" + channels;
  }
}
