package io.github.cnnmaven.core.descriptor;

import io.github.cnnmaven.core.problem.Problems;
import io.github.cnnmaven.core.schema.Property;
import io.github.cnnmaven.core.training.ConstantRate;
import io.github.cnnmaven.core.training.EarlyStopping;
import io.github.cnnmaven.core.training.Monitor;
import io.github.cnnmaven.core.training.ReduceOnPlateau;
import io.github.cnnmaven.core.yaml.YamlMapping;
import io.github.cnnmaven.core.yaml.YamlNode;

/** Whether a variant's training can watch what it is told to, and act on it. */
record MonitorCheck(VariantReading variant, boolean hasValidation, Problems problems) {

  void check(TrainingDraft training) {
    training.earlyStopping().ifPresent(stopping -> check(stopping, training.epochs()));
    training.reduceOnPlateau().ifPresent(plateau -> check(plateau, training));
  }

  private void check(EarlyStopping stopping, int epochs) {
    YamlNode node = node(TrainingGrammar.EARLY_STOPPING);
    check(stopping.monitor(), node);
    if (stopping.earliest() >= epochs && !stopping.restoreBest()) {
      problems.add(
          node.warning(
              "it could stop after epoch "
                  + stopping.earliest()
                  + " at the earliest, and there are "
                  + epochs,
              foundIn()));
    }
  }

  private void check(ReduceOnPlateau plateau, TrainingDraft training) {
    YamlNode node = node(TrainingGrammar.REDUCE_ON_PLATEAU);
    check(plateau.monitor(), node);
    if (!(training.optimizer().learningRate() instanceof ConstantRate)) {
      problems.add(node.problem("the learning rate must be a number, found a schedule", foundIn()));
    }
  }

  private void check(Monitor monitor, YamlNode node) {
    if (monitor.validation() && !hasValidation) {
      problems.add(
          node.problem(
              "there are no validation images to watch " + monitor.described() + " on",
              "Set validation in the dataset, such as validation: 0.1"));
    }
  }

  private String foundIn() {
    return "Found in variant '" + variant.variant().id() + "'";
  }

  private YamlNode node(Property<?> key) {
    return variant
        .tree()
        .get(ExperimentGrammar.TRAINING.name())
        .map(training -> training instanceof YamlMapping parts ? value(parts, key) : training)
        .orElse(variant.tree());
  }

  private static YamlNode value(YamlMapping training, Property<?> key) {
    return training.get(key.name()).orElse(training);
  }
}
