package io.github.cnnmaven.core.schema;

import io.github.cnnmaven.core.problem.Problems;
import io.github.cnnmaven.core.problem.Suggestion;
import io.github.cnnmaven.core.yaml.YamlMapping;
import io.github.cnnmaven.core.yaml.YamlNode;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads one object: every key, even when an earlier one is wrong. */
final class ObjectReader<T> {

  private final ObjectType<T> type;
  private final Problems problems;
  private final Values values = new Values();

  /**
   * Properties whose key is there, with a mistake in it that is reported already: no default for
   * them.
   */
  private final Set<String> mistyped = new HashSet<>();

  private boolean complete = true;

  ObjectReader(ObjectType<T> type, Problems problems) {
    this.type = type;
    this.problems = problems;
  }

  Optional<T> read(YamlMapping mapping) {
    readParts(mapping);
    return result();
  }

  Values readParts(YamlMapping mapping) {
    List<String> known = type.properties().stream().map(Property::name).toList();
    for (YamlMapping.Entry entry : mapping.entries()) {
      if (!known.contains(entry.key())) {
        complete = false;
        problems.add(type.unknown(mapping, entry));
        Suggestion.closest(entry.key(), known).ifPresent(mistyped::add);
      }
    }
    type.properties().forEach(property -> readProperty(property, mapping));
    return values;
  }

  /** A plain value in place of the mapping. */
  Optional<T> readShort(YamlMapping empty, Property<?> main, YamlNode node) {
    for (Property<?> property : type.properties()) {
      if (property == main) {
        readValue(property, node);
      } else {
        readProperty(property, empty);
      }
    }
    return result();
  }

  private <P> void readProperty(Property<P> property, YamlMapping mapping) {
    Optional<YamlNode> node = mapping.get(property.name());
    if (node.isPresent()) {
      readValue(property, node.get());
    } else if (mistyped.contains(property.name())) {
      complete = false;
    } else if (property.fallback().isPresent()) {
      values.put(property, property.fallback().get());
    } else {
      complete = false;
      problems.add(
          mapping.problem(
              "'" + property.name() + "' is missing in " + type.name(),
              "Add " + property.name() + ": " + property.type().expected()));
    }
  }

  private <P> void readValue(Property<P> property, YamlNode node) {
    Optional<P> value = property.type().read(node, problems);
    if (value.isPresent()) {
      values.put(property, value.get());
    } else {
      complete = false;
    }
  }

  private Optional<T> result() {
    return complete ? Optional.of(type.constructor().apply(values)) : Optional.empty();
  }
}
