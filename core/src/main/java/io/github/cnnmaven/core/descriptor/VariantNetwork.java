package io.github.cnnmaven.core.descriptor;

import io.github.cnnmaven.core.design.Condition;
import io.github.cnnmaven.core.include.LayerNode;
import io.github.cnnmaven.core.network.Layer;
import io.github.cnnmaven.core.network.Network;
import io.github.cnnmaven.core.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A variant's layers and where they stand.
 *
 * @param nodes of the layers, one each
 * @param complete false when it ends before a layer that is wrong
 */
record VariantNetwork(Network network, List<YamlNode> nodes, boolean complete) {

  /**
   * The network's declaration.
   *
   * @param node of the whole
   * @param layers named
   * @param drafts of the layers, empty for a wrong one
   */
  record Declared(YamlNode node, List<LayerNode> layers, List<Optional<LayerDraft>> drafts) {}

  static VariantNetwork of(Declared declared, Map<String, String> levels, int classes) {
    List<Layer> layers = new ArrayList<>();
    List<YamlNode> nodes = new ArrayList<>();
    for (int i = 0; i < declared.drafts().size(); i++) {
      Optional<LayerDraft> draft = declared.drafts().get(i);
      if (draft.isEmpty()) {
        return new VariantNetwork(new Network(layers), nodes, false);
      }
      if (draft.get().when().orElse(Condition.ALWAYS).holds(levels)) {
        layers.add(draft.get().maker().make(declared.layers().get(i).name(), classes));
        nodes.add(declared.layers().get(i).node());
      }
    }
    return new VariantNetwork(new Network(layers), nodes, true);
  }
}
