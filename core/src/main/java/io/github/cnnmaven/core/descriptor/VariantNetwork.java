package io.github.cnnmaven.core.descriptor;

import io.github.cnnmaven.core.design.Condition;
import io.github.cnnmaven.core.include.LayerNode;
import io.github.cnnmaven.core.network.KerasModel;
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
   * @param model in place of layers
   */
  record Declared(
      YamlNode node,
      List<LayerNode> layers,
      List<Optional<LayerDraft>> drafts,
      Optional<KerasModel> model) {

    static Declared of(YamlNode node, KerasModel model) {
      return new Declared(node, List.of(), List.of(), Optional.of(model));
    }
  }

  static VariantNetwork of(Declared declared, Map<String, String> levels, int classes) {
    if (declared.model().isPresent()) {
      return new VariantNetwork(Network.of(declared.model().get()), List.of(), true);
    }
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
