package io.github.cnnmaven.core.descriptor;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.cnnmaven.core.problem.Place;
import io.github.cnnmaven.core.problem.Problems;
import io.github.cnnmaven.core.schema.Definitions;
import io.github.cnnmaven.core.schema.ObjectType;
import io.github.cnnmaven.core.schema.Property;
import io.github.cnnmaven.core.schema.ScalarType;
import io.github.cnnmaven.core.schema.ValueType;
import io.github.cnnmaven.core.yaml.YamlMapping;
import io.github.cnnmaven.core.yaml.YamlNode;
import io.github.cnnmaven.core.yaml.YamlScalar;
import java.util.List;
import java.util.Optional;

/**
 * A kind of picture: {@code true} for it as it usually is, {@code false} for none, or its options.
 */
record SwitchedType(ObjectType<DrawingDraft> options) implements ValueType<Optional<DrawingDraft>> {

  /** As it is when nothing is said of it. */
  DrawingDraft usual() {
    return options
        .read(new YamlMapping(new Place("", 1, 1), "", List.of()), new Problems())
        .orElseThrow();
  }

  @Override
  public Optional<Optional<DrawingDraft>> read(YamlNode node, Problems problems) {
    if (node instanceof YamlScalar scalar && scalar.kind() == YamlScalar.Kind.FLAG) {
      return ScalarType.flag()
          .read(node, problems)
          .map(on -> on ? Optional.of(usual()) : Optional.empty());
    }
    return options.read(node, problems).map(Optional::of);
  }

  @Override
  public String expected() {
    return "true, false, or " + options.expected();
  }

  @Override
  public ObjectNode schema(Definitions definitions) {
    return Definitions.anyOf(
        List.of(ScalarType.flag().schema(definitions), options.schema(definitions)));
  }

  /** As a key of {@code pictures:} that is on unless it is switched off. */
  Property<Optional<DrawingDraft>> on(String description) {
    return Property.optional(options.name(), this, Optional.of(usual()), description)
        .defaultsTo("true");
  }

  /** As a key of {@code pictures:} that is off unless it is asked for. */
  Property<Optional<DrawingDraft>> onDemand(String description) {
    Optional<DrawingDraft> none = Optional.empty();
    return Property.optional(options.name(), this, none, description).defaultsTo("false");
  }
}
