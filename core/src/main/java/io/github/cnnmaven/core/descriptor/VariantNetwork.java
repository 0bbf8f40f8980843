package io.github.cnnmaven.core.descriptor;

import io.github.cnnmaven.core.network.Layer;
import io.github.cnnmaven.core.network.Network;
import io.github.cnnmaven.core.yaml.YamlNode;
import io.github.cnnmaven.core.yaml.YamlSequence;
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
   * @param drafts of the layers, empty for a wrong one
   * @param names of the layers
   * @param sequence the layers' nodes
   */
  record Declared(List<Optional<LayerDraft>> drafts, List<String> names, YamlSequence sequence) {}

  static VariantNetwork of(Declared declared, Map<String, String> levels, int classes) {
    List<Layer> layers = new ArrayList<>();
    List<YamlNode> nodes = new ArrayList<>();
    for (int i = 0; i < declared.drafts().size(); i++) {
      Optional<LayerDraft> draft = declared.drafts().get(i);
      if (draft.isEmpty()) {
        return new VariantNetwork(new Network(layers), nodes, false);
      }
      if (draft.get().when().orElse(Condition.ALWAYS).holds(levels)) {
        layers.add(draft.get().maker().make(declared.names().get(i), classes));
        nodes.add(declared.sequence().items().get(i));
      }
    }
    return new VariantNetwork(new Network(layers), nodes, true);
  }
}
