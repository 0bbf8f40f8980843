package io.github.cnnmaven.core.schema;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.cnnmaven.core.problem.Problems;
import io.github.cnnmaven.core.yaml.YamlNode;
import java.util.Optional;
import java.util.function.Function;

/**
 * A value whose parts are right, but which may still be wrong as a whole.
 *
 * @param fault what is wrong with a value, empty when nothing is
 */
public record CheckedType<T>(ValueType<T> type, Function<T, Optional<String>> fault)
    implements ValueType<T> {

  @Override
  public Optional<T> read(YamlNode node, Problems problems) {
    Optional<T> value = type.read(node, problems);
    Optional<String> found = value.flatMap(fault);
    found.ifPresent(message -> problems.add(node.problem(message, "")));
    return found.isEmpty() ? value : Optional.empty();
  }

  @Override
  public String expected() {
    return type.expected();
  }

  @Override
  public ObjectNode schema(Definitions definitions) {
    return type.schema(definitions);
  }
}
