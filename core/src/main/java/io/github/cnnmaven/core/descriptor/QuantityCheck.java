package io.github.cnnmaven.core.descriptor;

import io.github.cnnmaven.core.gate.Quantity;
import io.github.cnnmaven.core.problem.Excerpt;
import io.github.cnnmaven.core.problem.Problems;
import io.github.cnnmaven.core.problem.Suggestion;
import io.github.cnnmaven.core.training.Metric;
import io.github.cnnmaven.core.yaml.YamlNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Whether runs will have a quantity: better told now than after hours of training.
 *
 * @param measured what every variant asks for; empty where that cannot be told
 * @param models whether some variant is a model, whose layers are in its file
 */
record QuantityCheck(Optional<Set<Metric>> measured, boolean models, Problems problems) {

  private static final List<Quantity> ALWAYS =
      List.of(
          Quantity.ACCURACY,
          new Quantity(Metric.LOSS.word()),
          Quantity.GAP,
          Quantity.ECE,
          Quantity.PARAMETERS,
          Quantity.MULTIPLY_ADDS,
          Quantity.TRAINING_TIME,
          Quantity.MODEL_SIZE);

  void check(YamlNode node, Quantity quantity) {
    if (models && quantity.exact()) {
      problems.add(
          node.problem(
              quantity.name() + " of a model is not known before its file is read",
              "Judge something that is measured, or modelSize"));
      return;
    }
    if (ALWAYS.contains(quantity) || quantity.recalledClass().isPresent()) {
      return;
    }
    Metric metric = Metric.byWord().get(quantity.name());
    if (metric == null) {
      String hint = Suggestion.among(quantity.name(), List.copyOf(known()));
      problems.add(node.problem(Excerpt.quoted(quantity.name()) + " is not a metric", hint));
    } else if (measured.isPresent() && !measured.get().contains(metric)) {
      problems.add(
          node.problem(
              quantity.name() + " is not measured",
              "Add metrics: [" + metric.word() + "] to training"));
    }
  }

  private static Set<String> known() {
    Set<String> known = new TreeSet<>(Metric.byWord().keySet());
    ALWAYS.forEach(quantity -> known.add(quantity.name()));
    return known;
  }
}
