package io.github.cnnmaven.core.schema;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.cnnmaven.core.problem.Excerpt;
import io.github.cnnmaven.core.problem.Problem;
import io.github.cnnmaven.core.problem.Problems;
import io.github.cnnmaven.core.problem.Suggestion;
import io.github.cnnmaven.core.yaml.YamlMapping;
import io.github.cnnmaven.core.yaml.YamlNode;
import io.github.cnnmaven.core.yaml.YamlScalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A mapping with declared keys.
 *
 * @param name in messages: {@code conv2d}
 * @param main the option that a plain value stands for, where there is one: {@code dropout: 0.5}
 * @param description one sentence for documentation and editors, where it is one of a choice
 * @param constructor makes the value once every key is right
 */
public record ObjectType<T>(
    String name,
    List<Property<?>> properties,
    Optional<Property<?>> main,
    String description,
    Function<Values, T> constructor)
    implements ValueType<T> {

  public ObjectType {
    properties = List.copyOf(properties);
  }

  /** An object without a short form. */
  public static <T> ObjectType<T> of(
      String name, List<Property<?>> properties, Function<Values, T> constructor) {
    return new ObjectType<>(name, properties, Optional.empty(), "", constructor);
  }

  /** The same object, with a plain value standing for one option. */
  public ObjectType<T> withMain(Property<?> option) {
    return new ObjectType<>(name, properties, Optional.of(option), description, constructor);
  }

  /** The same object, with a sentence on it. */
  public ObjectType<T> described(String sentence) {
    return new ObjectType<>(name, properties, main, sentence, constructor);
  }

  @Override
  public Optional<T> read(YamlNode node, Problems problems) {
    if (node instanceof YamlMapping mapping) {
      return new ObjectReader<>(this, problems).read(mapping);
    }
    YamlMapping empty = new YamlMapping(node.place(), node.path(), List.of());
    if (node instanceof YamlScalar scalar && scalar.kind() == YamlScalar.Kind.NOTHING) {
      return new ObjectReader<>(this, problems).read(empty);
    }
    if (main.isPresent()) {
      return new ObjectReader<>(this, problems).readShort(empty, main.get(), node);
    }
    problems.add(node.mismatch(expected()));
    return Optional.empty();
  }

  /** Every value that is right, for checks that go on beside the wrong ones. */
  public Optional<Values> readParts(YamlNode node, Problems problems) {
    if (node instanceof YamlMapping mapping) {
      return Optional.of(new ObjectReader<>(this, problems).readParts(mapping));
    }
    problems.add(node.mismatch(expected()));
    return Optional.empty();
  }

  /** Reports a key that is not declared. */
  Problem unknown(YamlMapping mapping, YamlMapping.Entry entry) {
    List<String> known = properties.stream().map(Property::name).sorted().toList();
    return new Problem(
        entry.place(),
        mapping.path(),
        "unknown key " + Excerpt.quoted(entry.key()) + " in " + name,
        Suggestion.among(entry.key(), known));
  }

  @Override
  public String expected() {
    String keys = String.join(", ", properties.stream().map(Property::name).toList());
    return "a mapping with the keys of " + name + " (" + keys + ")";
  }

  @Override
  public ObjectNode schema(Definitions definitions) {
    ObjectNode full = Definitions.schema("type", "object").put("additionalProperties", false);
    ObjectNode keys = full.putObject("properties");
    properties.forEach(property -> keys.set(property.name(), property.schema(definitions)));
    List<String> required =
        properties.stream().filter(Property::isRequired).map(Property::name).toList();
    List<ObjectNode> forms = new ArrayList<>(List.of(full));
    if (required.isEmpty()) {
      forms.add(Definitions.schema("type", "null"));
    } else {
      required.forEach(full.putArray("required")::add);
    }
    main.ifPresent(option -> forms.add(option.type().schema(definitions)));
    return forms.size() == 1 ? full : Definitions.anyOf(forms);
  }
}
