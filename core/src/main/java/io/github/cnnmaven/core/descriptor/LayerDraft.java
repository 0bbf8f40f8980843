package io.github.cnnmaven.core.descriptor;

import io.github.cnnmaven.core.design.Condition;
import io.github.cnnmaven.core.design.DesignGrammar;
import io.github.cnnmaven.core.network.Layer;
import io.github.cnnmaven.core.schema.ObjectType;
import io.github.cnnmaven.core.schema.Property;
import io.github.cnnmaven.core.schema.ScalarType;
import io.github.cnnmaven.core.schema.Values;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A layer as written: it gets its name, and learns the number of classes, from its surroundings.
 */
record LayerDraft(Optional<String> name, Optional<Condition> when, Maker maker) {

  private static final Property<Optional<String>> NAME =
      Property.absentable(
          "name", CommonTypes.WORD, "Unique in the network; by default the type, numbered.");

  /** As in Keras, every layer has it, also those without anything to train. */
  static final Property<Boolean> TRAINABLE =
      Property.optional(
          "trainable", ScalarType.flag(), true, "Whether training changes the layer's weights.");

  /** Makes the layer. */
  @FunctionalInterface
  interface Maker {

    Layer make(String name, int classes);
  }

  /** A kind of layer: its own options, and those of every layer. */
  static ObjectType<LayerDraft> type(
      String name, Function<Values, Maker> maker, Property<?>... options) {
    List<Property<?>> properties =
        Stream.concat(Stream.of(options), Stream.of(TRAINABLE, NAME, DesignGrammar.WHEN))
            .<Property<?>>map(option -> option)
            .toList();
    return ObjectType.of(
        name,
        properties,
        v -> new LayerDraft(v.get(NAME), v.get(DesignGrammar.WHEN), maker.apply(v)));
  }
}
