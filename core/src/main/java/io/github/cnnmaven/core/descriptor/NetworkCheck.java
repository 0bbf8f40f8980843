package io.github.cnnmaven.core.descriptor;

import io.github.cnnmaven.core.data.DataDescription;
import io.github.cnnmaven.core.network.Activation;
import io.github.cnnmaven.core.network.Dense;
import io.github.cnnmaven.core.network.Layer;
import io.github.cnnmaven.core.network.NetworkSummary;
import io.github.cnnmaven.core.network.ShapeException;
import io.github.cnnmaven.core.problem.Problems;
import io.github.cnnmaven.core.yaml.YamlNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Whether each variant's layers fit each other, the images and the classes; a fault is told once.
 */
final class NetworkCheck {

  private final YamlNode declaration;
  private final DataDescription data;
  private final Problems problems;
  private final Set<YamlNode> reported = new HashSet<>();

  NetworkCheck(YamlNode declaration, DataDescription data, Problems problems) {
    this.declaration = declaration;
    this.data = data;
    this.problems = problems;
  }

  void check(String variant, VariantNetwork network) {
    try {
      NetworkSummary.of(network.network(), data.image());
    } catch (ShapeException e) {
      report(network.nodes().get(e.layerIndex()), e.getMessage(), variant);
      return;
    }
    if (network.complete() && network.nodes().isEmpty()) {
      report(declaration, "no layer is left", variant);
    } else if (network.complete()) {
      checkOutput(variant, network);
    }
  }

  private void checkOutput(String variant, VariantNetwork network) {
    List<Layer> layers = network.network().layers();
    int last = layers.size() - 1;
    YamlNode node = network.nodes().get(last);
    if (!(layers.get(last) instanceof Dense dense) || dense.activation() != Activation.SOFTMAX) {
      report(node, "the last layer must be dense with activation softmax", variant);
    } else if (dense.units() != data.classes()) {
      String found = "the last layer has " + dense.units() + " units";
      report(node, found + ", the data has " + data.classes() + " classes", variant);
    }
  }

  private void report(YamlNode node, String message, String variant) {
    if (reported.add(node)) {
      problems.add(node.problem(message, "Found in variant '" + variant + "'"));
    }
  }
}
