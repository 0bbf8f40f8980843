package io.github.cnnmaven.core.descriptor;

import io.github.cnnmaven.core.design.Combination;
import io.github.cnnmaven.core.design.ConditionCheck;
import io.github.cnnmaven.core.design.DesignGrammar;
import io.github.cnnmaven.core.design.DesignReading;
import io.github.cnnmaven.core.design.Substitution;
import io.github.cnnmaven.core.include.LayerNode;
import io.github.cnnmaven.core.include.NetworkFile;
import io.github.cnnmaven.core.include.NetworkIncluder;
import io.github.cnnmaven.core.problem.Place;
import io.github.cnnmaven.core.problem.Problem;
import io.github.cnnmaven.core.problem.Problems;
import io.github.cnnmaven.core.schema.Values;
import io.github.cnnmaven.core.yaml.YamlMapping;
import io.github.cnnmaven.core.yaml.YamlNode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads a descriptor once for each of its variants. */
final class VariantReader {

  /** The keys that a variant may see differently. */
  private static final Set<String> VARYING =
      Set.of(
          DatasetGrammar.DATASET.name(),
          DatasetGrammar.INPUT.name(),
          ExperimentGrammar.NETWORK.name(),
          ExperimentGrammar.MODEL.name(),
          ExperimentGrammar.AUGMENTATION.name(),
          ExperimentGrammar.TRAINING.name());

  private final YamlMapping root;
  private final NetworkFile location;
  private final Optional<Map<String, List<String>>> factors;
  private final List<Combination> all;
  private final Set<String> used = new HashSet<>();
  private boolean allKnown = true;

  VariantReader(YamlMapping root, NetworkFile location, DesignReading design) {
    this.root = root;
    this.location = location;
    this.factors = design.words();
    this.all = design.combinations();
  }

  /** Reads everything; what is wrong is kept with it. */
  VariantReading read(Combination variant) {
    Problems own = new Problems();
    Problems unknown = new Problems();
    Presence presence = new Presence(variant, all);
    Substitution substitution = new Substitution(variant.levels(), unknown);
    YamlMapping tree =
        new Entries(presence, own).merge(substituted(substitution), ExperimentGrammar.IN_PARTS);
    Values parts = ExperimentGrammar.DESCRIPTOR.readParts(tree, own).orElseThrow();
    ModelReader models =
        new ModelReader(new DescriptorFile(location.path(), location.reach()), tree, own);
    models.requireNetwork();
    Optional<VariantNetwork.Declared> network =
        models.read(parts).or(() -> network(tree, parts, presence, substitution, own));
    checkConditions(network, own);
    used.addAll(substitution.used());
    allKnown &= unknown.isEmpty();
    return new VariantReading(variant, tree, parts, network, told(own, unknown));
  }

  private Optional<VariantNetwork.Declared> network(
      YamlMapping tree, Values parts, Presence presence, Substitution substitution, Problems own) {
    return parts
        .find(ExperimentGrammar.NETWORK)
        .flatMap(node -> node)
        .flatMap(new NetworkIncluder(location, substitution::apply, own)::layers)
        .map(layers -> layers.stream().filter(layer -> isRead(layer, presence)).toList())
        .map(layers -> drafts(tree, layers, own));
  }

  /** Factors that some variant refers to; empty when that cannot be told for a mistyped name. */
  Optional<Set<String>> used() {
    return allKnown ? Optional.of(Set.copyOf(used)) : Optional.empty();
  }

  private YamlMapping substituted(Substitution substitution) {
    List<YamlMapping.Entry> entries =
        root.entries().stream()
            .map(
                entry ->
                    VARYING.contains(entry.key())
                        ? new YamlMapping.Entry(
                            entry.place(), entry.key(), substitution.apply(entry.value()))
                        : entry)
            .toList();
    return new YamlMapping(root.place(), root.path(), entries);
  }

  private static boolean isRead(LayerNode layer, Presence presence) {
    return presence.isRead(layer.option(DesignGrammar.WHEN.name()));
  }

  private static VariantNetwork.Declared drafts(
      YamlMapping tree, List<LayerNode> layers, Problems problems) {
    List<Optional<LayerDraft>> drafts =
        layers.stream().map(layer -> LayerGrammar.LAYER.read(layer.node(), problems)).toList();
    YamlNode node = tree.get(ExperimentGrammar.NETWORK.name()).orElse(tree);
    return new VariantNetwork.Declared(node, layers, drafts, Optional.empty());
  }

  private void checkConditions(Optional<VariantNetwork.Declared> network, Problems problems) {
    if (factors.isEmpty()) {
      return;
    }
    ConditionCheck check = new ConditionCheck(factors.get(), problems);
    check.check(root);
    network.ifPresent(declared -> declared.layers().forEach(layer -> check.check(layer.node())));
    used.addAll(check.named());
    allKnown &= check.unknown().isEmpty();
  }

  /** A name that is not a factor's is told once, not also as a value of the wrong type. */
  private List<Problem> told(Problems own, Problems unknown) {
    Set<Place> places = unknown.list().stream().map(Problem::place).collect(Collectors.toSet());
    Stream<Problem> others = own.list().stream().filter(each -> !places.contains(each.place()));
    return Stream.concat(others, factors.isPresent() ? unknown.list().stream() : Stream.of())
        .toList();
  }
}
