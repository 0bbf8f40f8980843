package io.github.cnnmaven.core.schema;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.cnnmaven.core.problem.Problems;
import io.github.cnnmaven.core.yaml.YamlNode;
import java.util.Optional;

/** A value together with the node it was read from, for checks that come later. */
public record PlacedType<T>(ValueType<T> value) implements ValueType<Placed<T>> {

  @Override
  public Optional<Placed<T>> read(YamlNode node, Problems problems) {
    return value.read(node, problems).map(read -> new Placed<>(read, node));
  }

  @Override
  public String expected() {
    return value.expected();
  }

  @Override
  public ObjectNode schema(Definitions definitions) {
    return value.schema(definitions);
  }
}
