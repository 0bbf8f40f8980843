package io.github.cnnmaven.core.descriptor;

import io.github.cnnmaven.core.design.Condition;
import io.github.cnnmaven.core.design.DesignGrammar;
import io.github.cnnmaven.core.problem.Problems;
import io.github.cnnmaven.core.schema.ObjectType;
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
 * @param presence of the entries in the variant
 */
record Entries(Presence presence, Problems problems) {

  /**
   * The document with each of these keys merged; without it where no entry holds. Reports what is
   * wrong with an entry alone, as a later one may hide it.
   */
  YamlMapping merge(YamlMapping root, Map<String, ObjectType<?>> keys) {
    List<YamlMapping.Entry> entries = new ArrayList<>();
    for (YamlMapping.Entry entry : root.entries()) {
      Optional<YamlNode> value =
          keys.containsKey(entry.key())
              ? merged(entry.value(), keys.get(entry.key()))
              : Optional.of(entry.value());
      value
          .map(node -> new YamlMapping.Entry(entry.place(), entry.key(), node))
          .ifPresent(entries::add);
    }
    return new YamlMapping(root.place(), root.path(), entries);
  }

  private Optional<YamlNode> merged(YamlNode node, ObjectType<?> type) {
    if (node instanceof YamlMapping single) {
      return merged(node, checked(List.of(single), type));
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
    return merged(node, checked(parts, type));
  }

  private List<YamlMapping> checked(List<YamlMapping> parts, ObjectType<?> type) {
    parts.stream()
        .filter(part -> presence.isRead(part.get(DesignGrammar.WHEN.name())))
        .forEach(part -> type.readParts(withoutWhen(part), problems));
    return parts;
  }

  private Optional<YamlNode> merged(YamlNode node, List<YamlMapping> parts) {
    List<YamlMapping> holding = parts.stream().filter(this::holds).toList();
    if (holding.isEmpty()) {
      return Optional.empty();
    }
    Map<String, YamlMapping.Entry> entries = new LinkedHashMap<>();
    for (YamlMapping part : holding) {
      withoutWhen(part).entries().forEach(entry -> entries.put(entry.key(), entry));
    }
    return Optional.of(new YamlMapping(node.place(), node.path(), List.copyOf(entries.values())));
  }

  private static YamlMapping withoutWhen(YamlMapping part) {
    List<YamlMapping.Entry> entries =
        part.entries().stream()
            .filter(entry -> !entry.key().equals(DesignGrammar.WHEN.name()))
            .toList();
    return new YamlMapping(part.place(), part.path(), entries);
  }

  private boolean holds(YamlMapping part) {
    return part.get(DesignGrammar.WHEN.name())
        .map(when -> DesignGrammar.WHEN.type().read(when, problems).flatMap(found -> found))
        .map(condition -> condition.orElse(Condition.ALWAYS).holds(presence.variant().words()))
        .orElse(true);
  }
}
