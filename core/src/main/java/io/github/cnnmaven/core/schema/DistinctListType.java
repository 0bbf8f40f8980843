package io.github.cnnmaven.core.schema;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.cnnmaven.core.problem.Excerpt;
import io.github.cnnmaven.core.problem.Problems;
import io.github.cnnmaven.core.yaml.YamlNode;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A list, not empty, in which nothing stands twice. */
public record DistinctListType<T>(ValueType<T> item) implements ValueType<List<T>> {

  @Override
  public Optional<List<T>> read(YamlNode node, Problems problems) {
    Optional<List<T>> values = new ListType<>(item).read(node, problems);
    Set<T> seen = new HashSet<>();
    Optional<T> twice = values.flatMap(list -> list.stream().filter(v -> !seen.add(v)).findFirst());
    if (twice.isEmpty()) {
      return values;
    }
    problems.add(
        node.problem(
            Excerpt.quoted(String.valueOf(twice.get())) + " stands twice", "Keep one of them"));
    return Optional.empty();
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
