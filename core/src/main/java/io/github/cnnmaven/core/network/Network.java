package io.github.cnnmaven.core.network;

import java.util.List;

/** A sequential network: its layers from input to output. */
public record Network(List<Layer> layers) {

  public Network {
    layers = List.copyOf(layers);
  }
}
