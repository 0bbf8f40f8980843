package io.github.cnnmaven.core.descriptor;

import io.github.cnnmaven.core.schema.ObjectType;
import io.github.cnnmaven.core.schema.Placed;
import io.github.cnnmaven.core.schema.PlacedType;
import io.github.cnnmaven.core.schema.Property;
import io.github.cnnmaven.core.schema.ValueType;
import java.util.List;

/** {@code model:}, a trained model in place of a network. */
final class ModelGrammar {

  private static final Property<Placed<String>> KERAS =
      Property.required(
          "keras",
          new PlacedType<>(CommonTypes.SENTENCE),
          "An HDF5 file of Keras 1 or 2 with layers and weights, channels last; from the"
              + " descriptor's own folder.");

  /** The file. */
  static final ValueType<Placed<String>> MODEL =
      ObjectType.of("model", List.of(KERAS), values -> values.get(KERAS));

  private ModelGrammar() {}
}
