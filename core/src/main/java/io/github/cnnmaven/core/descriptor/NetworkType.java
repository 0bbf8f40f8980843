package io.github.cnnmaven.core.descriptor;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.cnnmaven.core.include.ShippedNetwork;
import io.github.cnnmaven.core.problem.Problems;
import io.github.cnnmaven.core.schema.Definitions;
import io.github.cnnmaven.core.schema.ListType;
import io.github.cnnmaven.core.schema.MapType;
import io.github.cnnmaven.core.schema.ObjectType;
import io.github.cnnmaven.core.schema.OneOrMoreType;
import io.github.cnnmaven.core.schema.Property;
import io.github.cnnmaven.core.schema.ValueType;
import io.github.cnnmaven.core.schema.Values;
import io.github.cnnmaven.core.yaml.YamlMapping;
import io.github.cnnmaven.core.yaml.YamlNode;
import io.github.cnnmaven.core.yaml.YamlSequence;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * {@code network:}: a list of layers, or a network from elsewhere with changes. Gives the node
 * back: its layers may stand in other files, and are read from there.
 */
record NetworkType() implements ValueType<YamlNode> {

  private static final ValueType<YamlNode> LAYERS = new LayersType();

  private static final Property<Optional<String>> USE =
      Property.absentable(
          "use",
          CommonTypes.WORD,
          "A network that ships: " + String.join(", ", ShippedNetwork.NAMES) + ".");

  private static final Property<Optional<String>> FILE =
      Property.absentable(
          "file",
          CommonTypes.SENTENCE,
          "A YAML file with a list of layers, or with the key network; from this file's folder.");

  private static final Property<List<String>> REMOVE =
      Property.optional(
          "remove", new OneOrMoreType<>(CommonTypes.WORD), List.of(), "Layers to take out.");

  private static final Property<?> REPLACE =
      change("replace", "Layers, by name of whom they replace.");

  private static final Property<?> INSERT_AFTER =
      change("insertAfter", "Layers, by name of whom they follow.");

  private static final Property<?> INSERT_BEFORE =
      change("insertBefore", "Layers, by name of whom they precede.");

  private static final ObjectType<Values> REFERENCE =
      ObjectType.of(
          "network",
          List.of(USE, FILE, REPLACE, REMOVE, INSERT_AFTER, INSERT_BEFORE),
          Function.identity());

  private static Property<?> change(String name, String description) {
    return Property.absentable(name, new MapType<>(CommonTypes.WORD, LAYERS), description);
  }

  @Override
  public Optional<YamlNode> read(YamlNode node, Problems problems) {
    if (node instanceof YamlMapping) {
      return REFERENCE.read(node, problems).map(values -> node);
    }
    if (node instanceof YamlSequence sequence && !sequence.items().isEmpty()) {
      return Optional.of(node);
    }
    problems.add(node.mismatch(expected()));
    return Optional.empty();
  }

  @Override
  public String expected() {
    return "a list, each item " + LayerGrammar.LAYER.expected();
  }

  @Override
  public ObjectNode schema(Definitions definitions) {
    return Definitions.anyOf(
        List.of(
            new ListType<>(LayerGrammar.LAYER).schema(definitions), REFERENCE.schema(definitions)));
  }

  /** A layer or several, left for later: what they may be is known where they end up. */
  private record LayersType() implements ValueType<YamlNode> {

    @Override
    public Optional<YamlNode> read(YamlNode node, Problems problems) {
      return Optional.of(node);
    }

    @Override
    public String expected() {
      return "a layer, or a list of such";
    }

    @Override
    public ObjectNode schema(Definitions definitions) {
      return new OneOrMoreType<>(LayerGrammar.LAYER).schema(definitions);
    }
  }
}
