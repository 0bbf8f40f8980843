package io.github.cnnmaven.core.schema;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.cnnmaven.core.problem.Problems;
import io.github.cnnmaven.core.yaml.YamlNode;
import io.github.cnnmaven.core.yaml.YamlSequence;
import java.util.List;
import java.util.Optional;

/**
 * A list, not empty, that keeps the place of a wrong item, so that the others are still checked.
 */
public record PartialListType<T>(ValueType<T> item) implements ValueType<List<Optional<T>>> {

  @Override
  public Optional<List<Optional<T>>> read(YamlNode node, Problems problems) {
    if (!(node instanceof YamlSequence sequence) || sequence.items().isEmpty()) {
      problems.add(node.mismatch(expected()));
      return Optional.empty();
    }
    return Optional.of(sequence.items().stream().map(i -> item.read(i, problems)).toList());
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
