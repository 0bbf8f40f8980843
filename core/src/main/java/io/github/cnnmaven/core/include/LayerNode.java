package io.github.cnnmaven.core.include;

import io.github.cnnmaven.core.yaml.YamlMapping;
import io.github.cnnmaven.core.yaml.YamlNode;
import java.util.Optional;

/**
 * A layer as written, and its name: its own, or the one its place in the network gives it.
 *
 * @param node of the layer, in whichever file
 */
public record LayerNode(YamlNode node, String name) {

  /** Where a layer says its name; the layer itself when it does not. */
  public static YamlNode nameOf(YamlNode layer) {
    return LayerNames.own(layer).<YamlNode>map(name -> name).orElse(layer);
  }

  /** An option as written; empty when it is left out. */
  public Optional<YamlNode> option(String key) {
    return option(node, key);
  }

  static Optional<YamlNode> option(YamlNode layer, String key) {
    return layer instanceof YamlMapping mapping
            && mapping.entries().size() == 1
            && mapping.entries().get(0).value() instanceof YamlMapping options
        ? options.get(key)
        : Optional.empty();
  }
}
