package io.github.cnnmaven.core.include;

import io.github.cnnmaven.core.yaml.YamlMapping;
import io.github.cnnmaven.core.yaml.YamlNode;
import io.github.cnnmaven.core.yaml.YamlScalar;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A name for every declared layer: its own, else its type, numbered from the second on as in Keras
 * ({@code conv2d}, {@code conv2d_1}). Layers are counted as declared, those of other variants too,
 * so that a layer has the same name, and thus the same random streams, in every variant.
 */
final class LayerNames {

  private final Map<String, Integer> counts = new HashMap<>();
  private final Set<String> taken = new HashSet<>();

  private LayerNames() {}

  /** Names every layer; who has none from before and none of its own gets one that is free. */
  static List<LayerNode> give(List<Unnamed> layers) {
    LayerNames names = new LayerNames();
    layers.forEach(layer -> layer.known().ifPresent(names.taken::add));
    List<LayerNode> named = new ArrayList<>();
    for (Unnamed layer : layers) {
      String name = layer.known().orElseGet(() -> names.next(type(layer.node())));
      named.add(new LayerNode(layer.node(), name));
    }
    return named;
  }

  private String next(String type) {
    int count = counts.merge(type, 1, Integer::sum) - 1;
    String name = count == 0 ? type : type + "_" + count;
    return taken.add(name) ? name : next(type);
  }

  /** The name that stands in a layer's options. */
  static Optional<YamlScalar> own(YamlNode layer) {
    return LayerNode.option(layer, "name")
        .filter(YamlScalar.class::isInstance)
        .map(YamlScalar.class::cast);
  }

  private static String type(YamlNode layer) {
    if (layer instanceof YamlMapping mapping && !mapping.entries().isEmpty()) {
      return mapping.entries().get(0).key();
    }
    return layer instanceof YamlScalar scalar ? scalar.text() : "layer";
  }

  /**
   * A layer that may still need a name.
   *
   * @param inherited from the layer in whose place it stands, or from its own network
   */
  record Unnamed(YamlNode node, Optional<String> inherited) {

    Optional<String> known() {
      return own(node).map(YamlScalar::text).or(() -> inherited);
    }
  }
}
