package io.github.cnnmaven.core.network;

import java.util.List;

/** A flat vector of units. */
public record VectorShape(int units) implements Shape {

  @Override
  public List<Integer> dimensions() {
    return List.of(units);
  }

  @Override
  public String toString() {
    return Integer.toString(units);
  }
}
