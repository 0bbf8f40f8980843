package io.github.cnnmaven.core.descriptor;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.cnnmaven.core.design.DesignGrammar;
import io.github.cnnmaven.core.problem.Problems;
import io.github.cnnmaven.core.schema.Definitions;
import io.github.cnnmaven.core.schema.ListType;
import io.github.cnnmaven.core.schema.ObjectType;
import io.github.cnnmaven.core.schema.Property;
import io.github.cnnmaven.core.schema.ValueType;
import io.github.cnnmaven.core.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An object that may be written in parts, each with its own {@code when:}. They are merged for a
 * variant by {@link Entries} before this reads them; in the schema they are told apart.
 */
record EntriesType<T>(ObjectType<T> type) implements ValueType<T> {

  @Override
  public Optional<T> read(YamlNode node, Problems problems) {
    return type.read(node, problems);
  }

  @Override
  public String expected() {
    return type.expected() + ", or a list of such with when";
  }

  @Override
  public ObjectNode schema(Definitions definitions) {
    List<Property<?>> properties = new ArrayList<>(type.properties());
    properties.add(DesignGrammar.WHEN);
    ObjectType<T> entry = ObjectType.of(type.name(), properties, type.constructor());
    return Definitions.anyOf(
        List.of(
            definitions.refer(type.name(), () -> entry.schema(definitions)),
            new ListType<>(entry).schema(definitions)));
  }
}
