package io.github.cnnmaven.core.include;

import io.github.cnnmaven.core.problem.Problem;
import io.github.cnnmaven.core.problem.Problems;
import io.github.cnnmaven.core.problem.Suggestion;
import io.github.cnnmaven.core.yaml.YamlMapping;
import io.github.cnnmaven.core.yaml.YamlNode;
import io.github.cnnmaven.core.yaml.YamlScalar;
import io.github.cnnmaven.core.yaml.YamlSequence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Changes to a network by the names of its layers; all of them mean the network as it was before.
 */
final class NetworkChanges {

  private final YamlMapping changes;
  private final Problems problems;

  NetworkChanges(YamlMapping changes, Problems problems) {
    this.changes = changes;
    this.problems = problems;
  }

  List<LayerNode> apply(List<LayerNode> layers) {
    checkNames(layers.stream().map(LayerNode::name).toList());
    Set<String> removed = removed();
    List<LayerNames.Unnamed> changed = new ArrayList<>();
    for (LayerNode layer : layers) {
      changed.addAll(added("insertBefore", layer));
      List<YamlNode> instead = change("replace", layer.name());
      if (instead.size() == 1) {
        changed.add(new LayerNames.Unnamed(instead.get(0), Optional.of(layer.name())));
      } else if (!instead.isEmpty()) {
        instead.forEach(node -> changed.add(new LayerNames.Unnamed(node, Optional.empty())));
      } else if (!removed.contains(layer.name())) {
        changed.add(new LayerNames.Unnamed(layer.node(), Optional.of(layer.name())));
      }
      changed.addAll(added("insertAfter", layer));
    }
    return LayerNames.give(changed);
  }

  private List<LayerNames.Unnamed> added(String key, LayerNode layer) {
    return change(key, layer.name()).stream()
        .map(node -> new LayerNames.Unnamed(node, Optional.empty()))
        .toList();
  }

  /** What a change names for a layer: a layer, or a list of them. */
  private List<YamlNode> change(String key, String layer) {
    return mapping(key)
        .flatMap(byName -> byName.get(layer))
        .map(node -> node instanceof YamlSequence list ? list.items() : List.of(node))
        .orElse(List.of());
  }

  private Optional<YamlMapping> mapping(String key) {
    return changes.get(key).filter(YamlMapping.class::isInstance).map(YamlMapping.class::cast);
  }

  private Set<String> removed() {
    Set<String> names = new HashSet<>();
    removals().forEach(name -> names.add(name.text()));
    return names;
  }

  private List<YamlScalar> removals() {
    Optional<YamlNode> node = changes.get("remove");
    List<YamlNode> items =
        node.map(found -> found instanceof YamlSequence list ? list.items() : List.of(found))
            .orElse(List.of());
    return items.stream().filter(YamlScalar.class::isInstance).map(YamlScalar.class::cast).toList();
  }

  private void checkNames(List<String> known) {
    removals().forEach(name -> checkName(name.text(), name, known));
    for (String key : List.of("replace", "insertAfter", "insertBefore")) {
      for (YamlMapping.Entry entry : mapping(key).map(YamlMapping::entries).orElse(List.of())) {
        YamlNode at = entry.value();
        checkName(
            entry.key(),
            new YamlScalar(entry.place(), at.path(), YamlScalar.Kind.TEXT, entry.key()),
            known);
      }
    }
  }

  private void checkName(String name, YamlNode at, List<String> known) {
    if (!known.contains(name)) {
      problems.add(
          new Problem(
              at.place(),
              at.path(),
              "the network has no layer '" + name + "'",
              Suggestion.among(name, known)));
    }
  }
}
