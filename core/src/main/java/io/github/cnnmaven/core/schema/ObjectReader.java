package io.github.cnnmaven.core.schema;

import io.github.cnnmaven.core.problem.Problems;
import io.github.cnnmaven.core.yaml.YamlMapping;
import io.github.cnnmaven.core.yaml.YamlNode;
import java.util.Optional;

/** Reads one object: every key, even when an earlier one is wrong. */
final class ObjectReader<T> {

  private final ObjectType<T> type;
  private final Problems problems;
  private final Values values = new Values();
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
    for (YamlMapping.Entry entry : mapping.entries()) {
      if (type.properties().stream().noneMatch(p -> p.name().equals(entry.key()))) {
        complete = false;
        problems.add(type.unknown(mapping, entry));
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
    } else if (property.fallback().isPresent()) {
      values.put(property, property.fallback().get());
    } else {
      complete = false;
      problems.add(
          mapping.problem(
              "'" + property.name() + "' is missing in " + type.name(),
              "Expected is " + property.type().expected()));
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
