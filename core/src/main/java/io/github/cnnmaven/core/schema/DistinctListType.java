package io.github.cnnmaven.core.schema;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.cnnmaven.core.problem.Problems;
import io.github.cnnmaven.core.yaml.YamlNode;
import io.github.cnnmaven.core.yaml.YamlSequence;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A list, not empty, in which nothing stands twice. */
public record DistinctListType<T>(ValueType<T> item) implements ValueType<List<T>> {

  @Override
  public Optional<List<T>> read(YamlNode node, Problems problems) {
    Optional<List<T>> values = new ListType<>(item).read(node, problems);
    if (values.isEmpty() || !(node instanceof YamlSequence sequence)) {
      return Optional.empty();
    }
    Set<T> seen = new HashSet<>();
    for (int i = 0; i < values.get().size(); i++) {
      if (!seen.add(values.get().get(i))) {
        YamlNode again = sequence.items().get(i);
        problems.add(again.problem(again.described() + " stands twice", "Keep one of them"));
      }
    }
    return seen.size() == values.get().size() ? values : Optional.empty();
  }

  @Override
  public String expected() {
    return "a list without repetitions, each item " + item.expected();
  }

  @Override
  public ObjectNode schema(Definitions definitions) {
    return new ListType<>(item).schema(definitions).put("uniqueItems", true);
  }
}
