package io.github.cnnmaven.core.schema;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.cnnmaven.core.problem.Problems;
import io.github.cnnmaven.core.yaml.YamlMapping;
import io.github.cnnmaven.core.yaml.YamlNode;
import io.github.cnnmaven.core.yaml.YamlScalar;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A mapping whose keys are the user's own, in their order. */
public record MapType<T>(ValueType<String> key, ValueType<T> value)
    implements ValueType<Map<String, T>> {

  @Override
  public Optional<Map<String, T>> read(YamlNode node, Problems problems) {
    if (!(node instanceof YamlMapping mapping)) {
      problems.add(node.mismatch(expected()));
      return Optional.empty();
    }
    Map<String, T> values = new LinkedHashMap<>();
    for (YamlMapping.Entry entry : mapping.entries()) {
      Optional<String> name = key.read(keyNode(entry), problems);
      Optional<T> read = value.read(entry.value(), problems);
      if (name.isPresent() && read.isPresent()) {
        values.put(name.get(), read.get());
      }
    }
    return values.size() == mapping.entries().size() ? Optional.of(values) : Optional.empty();
  }

  private static YamlNode keyNode(YamlMapping.Entry entry) {
    return new YamlScalar(entry.place(), entry.value().path(), YamlScalar.Kind.TEXT, entry.key());
  }

  @Override
  public String expected() {
    return "a mapping, each value " + value.expected();
  }

  @Override
  public ObjectNode schema(Definitions definitions) {
    ObjectNode schema = Definitions.schema("type", "object");
    schema.set("additionalProperties", value.schema(definitions));
    return schema;
  }
}
