package io.github.cnnmaven.core.descriptor;

import io.github.cnnmaven.core.data.DataDescription;
import io.github.cnnmaven.core.problem.Problems;
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
  private final ExperimentNames names;
  private final Problems problems;

  /**
   * A reader for one descriptor.
   *
   * @param names of the experiments so far
   * @param problems receives what is wrong; nothing else may be in it
   */
  ExperimentReader(Path file, ExperimentNames names, Problems problems) {
    this.file = file;
    this.names = names;
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
    parts.find(ExperimentGrammar.EXPERIMENT).ifPresent(name -> names.take(name, problems));
    Optional<List<Factor>> factors =
        parts
            .find(ExperimentGrammar.FACTORS)
            .map(ExperimentReader::factors)
            .filter(known -> new VariantCheck(factorsNode(root), problems).passes(known));
    parts
        .find(ExperimentGrammar.FACTORS)
        .ifPresent(known -> new ConditionCheck(known, problems).check(root));
    Optional<VariantNetwork.Declared> network = declared(root, parts);
    Optional<DatasetDraft> dataset = parts.find(ExperimentGrammar.DATASET);
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

  private static YamlNode factorsNode(YamlMapping root) {
    return root.get(ExperimentGrammar.FACTORS.name()).orElse(root);
  }

  private static List<Factor> factors(Map<String, List<String>> levels) {
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
                            drafts, LayerNames.of(sequence, problems), sequence)));
  }

  private void checkGates(Values parts, List<Factor> factors, Optional<DatasetDraft> dataset) {
    List<String> ids = Combinations.of(factors).stream().map(VariantId::of).toList();
    boolean hasValidation = dataset.map(d -> d.validation() > 0).orElse(true);
    GateCheck check = new GateCheck(ids, hasValidation, problems);
    parts
        .find(ExperimentGrammar.GATES)
        .ifPresent(gates -> gates.forEach(gate -> gate.ifPresent(check::check)));
  }

  private void checkNetworks(
      VariantNetwork.Declared network, List<Factor> factors, DataDescription data) {
    NetworkCheck check = new NetworkCheck(network.sequence(), data, problems);
    for (Map<String, String> levels : Combinations.of(factors)) {
      check.check(VariantId.of(levels), VariantNetwork.of(network, levels, data.classes()));
    }
  }

  private Experiment experiment(
      Values parts, VariantNetwork.Declared network, DataDescription data) {
    List<Factor> factors = factors(parts.get(ExperimentGrammar.FACTORS));
    return new Experiment(
        parts.get(ExperimentGrammar.EXPERIMENT).value(),
        parts.get(ExperimentGrammar.QUESTION),
        file,
        new DatasetResolver(file, problems).resolve(parts.get(ExperimentGrammar.DATASET)),
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
              VariantId.of(levels),
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
}
