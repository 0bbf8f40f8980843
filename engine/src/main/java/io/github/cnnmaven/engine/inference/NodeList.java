package io.github.cnnmaven.engine.inference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Steps as they are put one after the other, and which of them are the ends of a layer. */
final class NodeList {

  private final List<Node> nodes = new ArrayList<>();
  private final Map<String, InferenceLayer> layers = new LinkedHashMap<>();

  /** Adds a step after others, and tells its number. */
  int add(String layer, Step step, int... inputs) {
    nodes.add(new Node(layer, step, inputs));
    return nodes.size() - 1;
  }

  /**
   * Adds the steps of a layer.
   *
   * @param parameters how many numbers it has
   * @return the number of its last node
   */
  int add(String name, LayerSteps.Parts parts, long parameters, int input) {
    int last = input;
    for (Step step : parts.before()) {
      last = add(name, step, last);
    }
    int linear = last;
    for (Step step : parts.activation()) {
      last = add(name, step, last);
    }
    layers.put(
        name,
        new InferenceLayer(
            name, parts.kind(), parts.kernel(), parts.weights(), parameters, linear, last));
    return last;
  }

  List<Node> nodes() {
    return List.copyOf(nodes);
  }

  List<InferenceLayer> layers() {
    return List.copyOf(layers.values());
  }
}
