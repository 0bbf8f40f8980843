package io.github.cnnmaven.core.schema;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.cnnmaven.core.problem.Problems;
import io.github.cnnmaven.core.yaml.YamlNode;
import io.github.cnnmaven.core.yaml.YamlScalar;
import java.util.List;
import java.util.Optional;

/** A number, or something longer that a number is short for. */
public record NumberOrType<T>(ValueType<T> number, ValueType<T> other) implements ValueType<T> {

  @Override
  public Optional<T> read(YamlNode node, Problems problems) {
    if (node instanceof YamlScalar scalar && scalar.kind() != YamlScalar.Kind.TEXT) {
      return number.read(node, problems);
    }
    return other.read(node, problems);
  }

  @Override
  public String expected() {
    return number.expected() + ", or " + other.expected();
  }

  @Override
  public ObjectNode schema(Definitions definitions) {
    return Definitions.anyOf(List.of(number.schema(definitions), other.schema(definitions)));
  }
}
