package io.github.cnnmaven.core.descriptor;

import io.github.cnnmaven.core.data.DataDescription;
import io.github.cnnmaven.core.gate.AccuracyGate;
import io.github.cnnmaven.core.problem.Problems;
import io.github.cnnmaven.core.schema.Placed;
import io.github.cnnmaven.core.schema.Values;
import io.github.cnnmaven.core.training.Augmentation;
import io.github.cnnmaven.core.yaml.YamlMapping;
import io.github.cnnmaven.core.yaml.YamlNode;
import io.github.cnnmaven.core.yaml.YamlReader;
import io.github.cnnmaven.core.yaml.YamlSequence;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads and checks one descriptor; what can still be checked beside a fault is. */
final class ExperimentReader {

  private final Path file;
  private final Problems problems;

  /**
   * A reader for one descriptor.
   *
   * @param problems receives what is wrong; nothing else may be in it
   */
  ExperimentReader(Path file, Problems problems) {
    this.file = file;
    this.problems = problems;
  }

  /**
   * The experiment; empty when anything is wrong with it.
   *
   * @param shownAs the file's name in messages
   */
  Optional<Experiment> read(String shownAs, String text) {
    Optional<YamlNode> root = new YamlReader(shownAs, problems).read(text);
    Optional<Values> parts =
        root.flatMap(node -> ExperimentGrammar.DESCRIPTOR.readParts(node, problems));
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    return resolve((YamlMapping) root.get(), parts.get());
  }

  private Optional<Experiment> resolve(YamlMapping root, Values parts) {
    Optional<List<Factor>> factors = parts.find(ExperimentGrammar.FACTORS).map(this::factors);
    parts
        .find(ExperimentGrammar.FACTORS)
        .ifPresent(known -> new ConditionCheck(known, problems).check(root));
    Optional<VariantNetwork.Declared> network = declared(root, parts);
    Optional<Placed<DatasetDraft>> dataset = parts.find(ExperimentGrammar.DATASET);
    Optional<DataDescription> data =
        dataset.flatMap(draft -> new DatasetResolver(file, problems).describe(draft));
    if (factors.isPresent()) {
      checkGates(parts, factors.get(), dataset);
      if (network.isPresent() && data.isPresent()) {
        checkNetworks(network.get(), factors.get(), data.get());
      }
    }
    return problems.isEmpty()
        ? Optional.of(experiment(parts, network.orElseThrow(), data.orElseThrow()))
        : Optional.empty();
  }

  private List<Factor> factors(Map<String, List<String>> levels) {
    return levels.entrySet().stream()
        .map(factor -> new Factor(factor.getKey(), factor.getValue()))
        .toList();
  }

  private Optional<VariantNetwork.Declared> declared(YamlMapping root, Values parts) {
    Optional<YamlSequence> nodes =
        root.get(ExperimentGrammar.NETWORK.name())
            .filter(YamlSequence.class::isInstance)
            .map(YamlSequence.class::cast);
    return parts
        .find(ExperimentGrammar.NETWORK)
        .flatMap(
            drafts ->
                nodes.map(
                    sequence ->
                        new VariantNetwork.Declared(
                            drafts, LayerNames.of(sequence, problems), sequence.items())));
  }

  private void checkGates(
      Values parts, List<Factor> factors, Optional<Placed<DatasetDraft>> dataset) {
    List<String> ids = Combinations.of(factors).stream().map(ExperimentReader::id).toList();
    boolean hasValidation = dataset.map(d -> d.value().validation() > 0).orElse(true);
    GateCheck check = new GateCheck(ids, hasValidation, problems);
    parts
        .find(ExperimentGrammar.GATES)
        .ifPresent(gates -> gates.forEach(gate -> gate.ifPresent(check::check)));
  }

  private void checkNetworks(
      VariantNetwork.Declared network, List<Factor> factors, DataDescription data) {
    NetworkCheck check = new NetworkCheck(data, problems);
    for (Map<String, String> levels : Combinations.of(factors)) {
      check.check(id(levels), VariantNetwork.of(network, levels, data.classes()));
    }
  }

  private Experiment experiment(
      Values parts, VariantNetwork.Declared network, DataDescription data) {
    List<Factor> factors = factors(parts.get(ExperimentGrammar.FACTORS));
    return new Experiment(
        parts.get(ExperimentGrammar.EXPERIMENT),
        parts.get(ExperimentGrammar.QUESTION),
        file,
        new DatasetResolver(file, problems).resolve(parts.get(ExperimentGrammar.DATASET).value()),
        data,
        factors,
        parts.get(ExperimentGrammar.SEEDS),
        variants(parts, network, factors, data),
        parts.get(ExperimentGrammar.GATES).stream().map(g -> g.orElseThrow().value()).toList(),
        parts.get(ExperimentGrammar.PICTURES));
  }

  private static List<Variant> variants(
      Values parts, VariantNetwork.Declared network, List<Factor> factors, DataDescription data) {
    List<Variant> variants = new ArrayList<>();
    for (Map<String, String> levels : Combinations.of(factors)) {
      variants.add(
          new Variant(
              id(levels),
              levels,
              factors.stream().allMatch(f -> f.baseline().equals(levels.get(f.name()))),
              VariantNetwork.of(network, levels, data.classes()).network(),
              augmentation(parts.get(ExperimentGrammar.AUGMENTATION), levels),
              parts.get(ExperimentGrammar.TRAINING)));
    }
    return variants;
  }

  private static Augmentation augmentation(
      List<AugmentationDraft> entries, Map<String, String> levels) {
    Augmentation augmentation = Augmentation.NONE;
    for (AugmentationDraft entry : entries) {
      if (entry.when().orElse(Condition.ALWAYS).holds(levels)) {
        augmentation = entry.over(augmentation);
      }
    }
    return augmentation;
  }

  private static String id(Map<String, String> levels) {
    return levels.isEmpty() ? AccuracyGate.BASELINE : String.join("-", levels.values());
  }
}
