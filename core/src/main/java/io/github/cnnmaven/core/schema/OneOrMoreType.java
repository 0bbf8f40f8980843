package io.github.cnnmaven.core.schema;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.cnnmaven.core.problem.Problems;
import io.github.cnnmaven.core.yaml.YamlNode;
import io.github.cnnmaven.core.yaml.YamlSequence;
import java.util.List;
import java.util.Optional;

/** A list, or a single value that stands for a list of one. */
public record OneOrMoreType<T>(ValueType<T> item) implements ValueType<List<T>> {

  @Override
  public Optional<List<T>> read(YamlNode node, Problems problems) {
    return node instanceof YamlSequence
        ? new ListType<>(item).read(node, problems)
        : item.read(node, problems).map(List::of);
  }

  @Override
  public String expected() {
    return item.expected() + ", or a list of such";
  }

  @Override
  public ObjectNode schema(Definitions definitions) {
    return Definitions.anyOf(
        List.of(item.schema(definitions), new ListType<>(item).schema(definitions)));
  }
}
