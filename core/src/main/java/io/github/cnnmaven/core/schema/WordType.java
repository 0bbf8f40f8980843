package io.github.cnnmaven.core.schema;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.cnnmaven.core.problem.Excerpt;
import io.github.cnnmaven.core.problem.Problems;
import io.github.cnnmaven.core.problem.Suggestion;
import io.github.cnnmaven.core.yaml.YamlNode;
import io.github.cnnmaven.core.yaml.YamlScalar;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** One of a few known words. */
public record WordType<T>(Map<String, T> words) implements ValueType<T> {

  public WordType {
    words = Collections.unmodifiableMap(new TreeMap<>(words));
  }

  @Override
  public Optional<T> read(YamlNode node, Problems problems) {
    if (!(node instanceof YamlScalar scalar) || scalar.kind() != YamlScalar.Kind.TEXT) {
      problems.add(node.mismatch(expected()));
      return Optional.empty();
    }
    Optional<T> value = Optional.ofNullable(words.get(scalar.text()));
    if (value.isEmpty()) {
      String hint = Suggestion.among(scalar.text(), List.copyOf(words.keySet()));
      problems.add(node.problem(Excerpt.quoted(scalar.text()) + " is not known here", hint));
    }
    return value;
  }

  @Override
  public String expected() {
    return "one of " + String.join(", ", words.keySet());
  }

  @Override
  public ObjectNode schema(Definitions definitions) {
    ObjectNode schema = JsonNodeFactory.instance.objectNode();
    words.keySet().forEach(schema.putArray("enum")::add);
    return definitions.orReference(schema);
  }
}
