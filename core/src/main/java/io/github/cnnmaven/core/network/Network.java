package io.github.cnnmaven.core.network;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A network: sequential layers to be trained, or a model that was trained elsewhere.
 *
 * @param layers from input to output; none where there is a model
 * @param model null for layers
 */
public record Network(List<Layer> layers, @Nullable KerasModel model) {

  public Network {
    layers = List.copyOf(layers);
  }

  /** Of layers to be trained. */
  public Network(List<Layer> layers) {
    this(layers, null);
  }

  /** Of a model that is trained. */
  public static Network of(KerasModel model) {
    return new Network(List.of(), model);
  }

  /**
   * The same network without the names that decide nothing: of layers that draw no numbers, and of
   * a model's file.
   */
  public Network withoutIdleNames() {
    IdleNames names = new IdleNames();
    return new Network(
        layers.stream().map(layer -> layer.accept(names)).toList(),
        model == null ? null : model.withoutPlace());
  }
}
