package io.github.cnnmaven.core.descriptor;

import io.github.cnnmaven.core.data.DataDescription;
import io.github.cnnmaven.core.design.Combination;
import io.github.cnnmaven.core.include.LayerNode;
import io.github.cnnmaven.core.network.Layer;
import io.github.cnnmaven.core.network.NetworkOutput;
import io.github.cnnmaven.core.network.NetworkSummary;
import io.github.cnnmaven.core.network.ShapeException;
import io.github.cnnmaven.core.problem.Excerpt;
import io.github.cnnmaven.core.problem.Problems;
import io.github.cnnmaven.core.training.Loss;
import io.github.cnnmaven.core.yaml.YamlNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether each variant's layers fit each other, the images and the classes. */
final class NetworkCheck {

  private final DataDescription data;
  private final Problems problems;

  NetworkCheck(DataDescription data, Problems problems) {
    this.data = data;
    this.problems = problems;
  }

  void check(
      Combination variant, VariantNetwork.Declared declared, Optional<TrainingDraft> training) {
    if (declared.model().isPresent()) {
      return;
    }
    VariantNetwork network = VariantNetwork.of(declared, variant.words(), data.classes());
    checkNames(variant.id(), network);
    if (network.complete() && network.nodes().isEmpty()) {
      report(declared.node(), "no layer is left", variant.id());
      return;
    }
    try {
      NetworkSummary summary = NetworkSummary.of(network.network(), data.image());
      if (network.complete()) {
        checkOutput(variant.id(), network, training);
        checkTrainable(summary, declared.node(), variant.id());
      }
    } catch (ShapeException e) {
      report(network.nodes().get(e.layerIndex()), e.getMessage(), variant.id());
    }
  }

  private void checkTrainable(NetworkSummary summary, YamlNode node, String variant) {
    if (summary.parameters() == 0) {
      report(node, "no layer has anything to train", variant);
    } else if (summary.trainableParameters() == 0) {
      report(node, "every layer with weights says trainable: false, so none is trained", variant);
    }
  }

  /** Variants may share a name among layers of which each has one. */
  private void checkNames(String variant, VariantNetwork network) {
    Set<String> taken = new HashSet<>();
    List<Layer> layers = network.network().layers();
    for (int i = 0; i < layers.size(); i++) {
      String name = layers.get(i).name();
      if (!taken.add(name)) {
        YamlNode node = LayerNode.nameOf(network.nodes().get(i));
        report(node, "the name " + Excerpt.quoted(name) + " stands twice", variant);
      }
    }
  }

  /** Says nothing where what is wrong with the training is said already. */
  private void checkOutput(
      String variant, VariantNetwork network, Optional<TrainingDraft> training) {
    NetworkOutput output = NetworkOutput.of(network.network(), data.image());
    List<Oddity> oddities =
        new ArrayList<>(new NetworkOddities(network.network().layers(), output).all());
    if (training.isPresent()) {
      Loss loss = training.get().lossOf(output);
      int last = network.nodes().size() - 1;
      loss.accept(new LossCheck(output, data.classes()))
          .ifPresent(fault -> report(network.nodes().get(last), fault, variant));
      loss.accept(new OutputOddities(output))
          .ifPresent(message -> oddities.add(new Oddity(last, message)));
    }
    for (Oddity oddity : oddities) {
      YamlNode node = network.nodes().get(oddity.layer());
      problems.add(node.warning(oddity.message(), foundIn(variant)));
    }
  }

  private void report(YamlNode node, String message, String variant) {
    problems.add(node.problem(message, foundIn(variant)));
  }

  private static String foundIn(String variant) {
    return "Found in variant '" + variant + "'";
  }
}
