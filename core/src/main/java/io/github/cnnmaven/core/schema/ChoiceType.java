package io.github.cnnmaven.core.schema;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.cnnmaven.core.problem.Excerpt;
import io.github.cnnmaven.core.problem.Problem;
import io.github.cnnmaven.core.problem.Problems;
import io.github.cnnmaven.core.problem.Suggestion;
import io.github.cnnmaven.core.yaml.YamlMapping;
import io.github.cnnmaven.core.yaml.YamlNode;
import io.github.cnnmaven.core.yaml.YamlScalar;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One of several named objects: {@code adam} alone, or {@code adam: {…}} with options.
 *
 * @param name in messages: {@code an optimizer}
 */
public record ChoiceType<T>(String name, Map<String, ObjectType<? extends T>> choices)
    implements ValueType<T> {

  /** A choice among objects by their names. */
  public static <T> ChoiceType<T> of(String name, List<ObjectType<? extends T>> choices) {
    return new ChoiceType<>(
        name,
        choices.stream()
            .collect(Collectors.toUnmodifiableMap(ObjectType::name, Function.identity())));
  }

  @Override
  public Optional<T> read(YamlNode node, Problems problems) {
    if (node instanceof YamlScalar scalar && scalar.kind() == YamlScalar.Kind.TEXT) {
      YamlMapping empty = new YamlMapping(node.place(), node.path(), List.of());
      return choose(new YamlMapping.Entry(node.place(), scalar.text(), empty), node, problems);
    }
    if (node instanceof YamlMapping mapping && mapping.entries().size() == 1) {
      return choose(mapping.entries().get(0), node, problems);
    }
    problems.add(
        node instanceof YamlMapping mapping && mapping.entries().size() > 1
            ? several(mapping)
            : node.mismatch(expected()));
    return Optional.empty();
  }

  /** Mostly options that stand beside the name they belong under. */
  private Problem several(YamlMapping mapping) {
    List<String> keys = mapping.entries().stream().map(e -> Excerpt.of(e.key())).toList();
    boolean allChoices =
        mapping.entries().stream().allMatch(entry -> choices.containsKey(entry.key()));
    return mapping.problem(
        "expected " + name + " and no more, found the keys " + String.join(", ", keys),
        allChoices ? "Keep one of them" : "Indent the options below '" + keys.get(0) + ":'");
  }

  private Optional<T> choose(YamlMapping.Entry entry, YamlNode node, Problems problems) {
    ObjectType<? extends T> choice = choices.get(entry.key());
    if (choice != null) {
      return choice.read(entry.value(), problems).map(value -> value);
    }
    List<String> known = choices.keySet().stream().sorted().toList();
    problems.add(
        new Problem(
            entry.place(),
            node.path(),
            Excerpt.quoted(entry.key()) + " is not " + name,
            Suggestion.among(entry.key(), known)));
    return Optional.empty();
  }

  @Override
  public String expected() {
    return name + " (" + String.join(", ", choices.keySet().stream().sorted().toList()) + ")";
  }

  @Override
  public ObjectNode schema(Definitions definitions) {
    return definitions.refer(name, () -> definition(definitions));
  }

  private ObjectNode definition(Definitions definitions) {
    ObjectNode plain = JsonNodeFactory.instance.objectNode();
    ArrayNode names = plain.putArray("enum");
    ObjectNode named =
        Definitions.schema("type", "object")
            .put("minProperties", 1)
            .put("maxProperties", 1)
            .put("additionalProperties", false);
    ObjectNode properties = named.putObject("properties");
    new TreeMap<>(choices)
        .forEach(
            (key, choice) -> {
              properties.set(
                  key, choice.schema(definitions).put("description", choice.description()));
              if (choice.properties().stream().noneMatch(Property::isRequired)) {
                names.add(key);
              }
            });
    return Definitions.anyOf(
        names.isEmpty() ? List.of(named) : List.of(definitions.orReference(plain), named));
  }
}
