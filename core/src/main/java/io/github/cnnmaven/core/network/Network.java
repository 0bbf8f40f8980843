package io.github.cnnmaven.core.network;

import java.util.List;

/** A sequential network: its layers from input to output. */
public record Network(List<Layer> layers) {

  public Network {
    layers = List.copyOf(layers);
  }

  /** The same network without the names that decide nothing: of layers that draw no numbers. */
  public Network withoutIdleNames() {
    IdleNames names = new IdleNames();
    return new Network(layers.stream().map(layer -> layer.accept(names)).toList());
  }
}
