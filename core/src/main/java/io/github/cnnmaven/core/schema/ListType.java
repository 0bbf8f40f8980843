package io.github.cnnmaven.core.schema;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.cnnmaven.core.problem.Problems;
import io.github.cnnmaven.core.yaml.YamlNode;
import io.github.cnnmaven.core.yaml.YamlSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A list of values of one type, not empty. */
public record ListType<T>(ValueType<T> item) implements ValueType<List<T>> {

  @Override
  public Optional<List<T>> read(YamlNode node, Problems problems) {
    if (!(node instanceof YamlSequence sequence) || sequence.items().isEmpty()) {
      problems.add(node.mismatch(expected()));
      return Optional.empty();
    }
    List<T> values = new ArrayList<>();
    for (YamlNode each : sequence.items()) {
      item.read(each, problems).ifPresent(values::add);
    }
    return values.size() == sequence.items().size() ? Optional.of(values) : Optional.empty();
  }

  @Override
  public String expected() {
    return "a list, each item " + item.expected();
  }

  @Override
  public ObjectNode schema(Definitions definitions) {
    ObjectNode schema = Definitions.schema("type", "array").put("minItems", 1);
    schema.set("items", item.schema(definitions));
    return schema;
  }
}
