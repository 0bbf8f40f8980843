package io.github.cnnmaven.core.descriptor;

import io.github.cnnmaven.core.network.KerasModel;
import io.github.cnnmaven.core.problem.Problem;
import io.github.cnnmaven.core.problem.Problems;
import io.github.cnnmaven.core.problem.Suggestion;
import io.github.cnnmaven.core.schema.Placed;
import io.github.cnnmaven.core.schema.Values;
import io.github.cnnmaven.core.yaml.YamlMapping;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Reads {@code model:} as one variant has it, and what makes no sense beside it.
 *
 * @param descriptor that paths start at
 * @param tree the descriptor as the variant sees it
 * @param problems receives what is wrong
 */
record ModelReader(DescriptorFile descriptor, YamlMapping tree, Problems problems) {

  private static final String NETWORK = ExperimentGrammar.NETWORK.name();
  private static final String NO_TRAINING = "a model is evaluated as it is, not trained";

  /** The model; empty where there is none, or it cannot be used. */
  Optional<VariantNetwork.Declared> read(Values parts) {
    Optional<Placed<String>> file = parts.find(ExperimentGrammar.MODEL).flatMap(found -> found);
    if (tree.get(ExperimentGrammar.MODEL.name()).isPresent()) {
      refuse(NETWORK, "model: stands in place of network:", "Keep one of them");
      refuse(ExperimentGrammar.AUGMENTATION.name(), NO_TRAINING + ": augmentation: has no use", "");
      tree.get(ExperimentGrammar.TRAINING.name())
          .filter(YamlMapping.class::isInstance)
          .ifPresent(training -> refuseTraining((YamlMapping) training));
    }
    return file.flatMap(
        found -> model(found).map(model -> VariantNetwork.Declared.of(found.node(), model)));
  }

  /** Says so where there is neither; a key that is nearly that word is told already. */
  void requireNetwork() {
    boolean told =
        tree.get(NETWORK).isPresent() || tree.get(ExperimentGrammar.MODEL.name()).isPresent();
    boolean mistyped =
        tree.entries().stream()
            .anyMatch(entry -> Suggestion.closest(entry.key(), List.of(NETWORK)).isPresent());
    if (!told && !mistyped) {
      problems.add(
          tree.problem(
              "'network' is missing in the descriptor",
              "Add network: " + ExperimentGrammar.NETWORK.type().expected()));
    }
  }

  private void refuse(String key, String message, String hint) {
    tree.entries().stream()
        .filter(entry -> entry.key().equals(key))
        .map(entry -> new Problem(entry.place(), entry.value().path(), message, hint))
        .forEach(problems::add);
  }

  private void refuseTraining(YamlMapping training) {
    training.entries().stream()
        .filter(entry -> !entry.key().equals(TrainingGrammar.METRICS.name()))
        .map(
            entry ->
                new Problem(
                    entry.place(),
                    entry.value().path(),
                    NO_TRAINING + ": " + entry.key() + ": has no use",
                    "Leave it out; of training: only metrics: says something here"))
        .forEach(problems::add);
  }

  private Optional<KerasModel> model(Placed<String> file) {
    Optional<Path> path = descriptor.named(file.value(), file.node(), problems);
    if (path.isEmpty()) {
      return Optional.empty();
    }
    if (!Files.isRegularFile(path.get())) {
      problems.add(
          file.node()
              .problem("there is no file " + path.get(), "Paths start at the descriptor's folder"));
      return Optional.empty();
    }
    try {
      return Optional.of(KerasModel.of(file.value(), path.get()));
    } catch (IOException e) {
      problems.add(file.node().problem("the model cannot be read: " + e, ""));
      return Optional.empty();
    }
  }
}
