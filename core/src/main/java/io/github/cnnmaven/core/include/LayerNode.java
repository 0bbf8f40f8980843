package io.github.cnnmaven.core.include;

import io.github.cnnmaven.core.yaml.YamlNode;

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
}
