package io.github.cnnmaven.core.descriptor;

import io.github.cnnmaven.core.design.Condition;
import io.github.cnnmaven.core.design.DesignGrammar;
import io.github.cnnmaven.core.problem.Problems;
import io.github.cnnmaven.core.yaml.YamlMapping;
import io.github.cnnmaven.core.yaml.YamlNode;
import io.github.cnnmaven.core.yaml.YamlSequence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Merges the entries of {@code training:} or {@code augmentation:} that hold for a variant: a later
 * one goes over an earlier one, key by key.
 *
 * @param levels of the variant
 */
record Entries(Map<String, String> levels, Problems problems) {

  /** The document with each of these keys merged; without it where no entry holds. */
  YamlMapping merge(YamlMapping root, List<String> keys) {
    List<YamlMapping.Entry> entries = new ArrayList<>();
    for (YamlMapping.Entry entry : root.entries()) {
      Optional<YamlNode> value =
          keys.contains(entry.key()) ? merged(entry.value()) : Optional.of(entry.value());
      value
          .map(node -> new YamlMapping.Entry(entry.place(), entry.key(), node))
          .ifPresent(entries::add);
    }
    return new YamlMapping(root.place(), root.path(), entries);
  }

  private Optional<YamlNode> merged(YamlNode node) {
    if (node instanceof YamlMapping single) {
      return merged(node, List.of(single));
    }
    if (!(node instanceof YamlSequence list) || list.items().isEmpty()) {
      return Optional.of(node);
    }
    List<YamlMapping> parts = new ArrayList<>();
    for (YamlNode item : list.items()) {
      if (item instanceof YamlMapping part) {
        parts.add(part);
      } else {
        problems.add(item.mismatch("a mapping"));
      }
    }
    return merged(node, parts);
  }

  private Optional<YamlNode> merged(YamlNode node, List<YamlMapping> parts) {
    List<YamlMapping> holding = parts.stream().filter(this::holds).toList();
    if (holding.isEmpty()) {
      return Optional.empty();
    }
    Map<String, YamlMapping.Entry> entries = new LinkedHashMap<>();
    for (YamlMapping part : holding) {
      part.entries().stream()
          .filter(entry -> !entry.key().equals(DesignGrammar.WHEN.name()))
          .forEach(entry -> entries.put(entry.key(), entry));
    }
    return Optional.of(new YamlMapping(node.place(), node.path(), List.copyOf(entries.values())));
  }

  private boolean holds(YamlMapping part) {
    return part.get(DesignGrammar.WHEN.name())
        .map(when -> DesignGrammar.WHEN.type().read(when, problems).flatMap(found -> found))
        .map(condition -> condition.orElse(Condition.ALWAYS).holds(levels))
        .orElse(true);
  }
}
