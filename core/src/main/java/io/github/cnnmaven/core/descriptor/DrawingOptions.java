package io.github.cnnmaven.core.descriptor;

import io.github.cnnmaven.core.picture.ColorMap;
import io.github.cnnmaven.core.picture.Probe;
import io.github.cnnmaven.core.schema.OneOrMoreType;
import io.github.cnnmaven.core.schema.Property;
import io.github.cnnmaven.core.schema.ScalarType;
import io.github.cnnmaven.core.schema.ValueType;
import io.github.cnnmaven.core.schema.WordType;
import java.util.List;
import java.util.Optional;

/** Options that several kinds of pictures have. */
final class DrawingOptions {

  static final ValueType<Integer> WHOLE = ScalarType.integer(0, 1_000_000).map(Long::intValue);

  static final ValueType<List<Probe>> PROBE_LIST = new OneOrMoreType<>(new ProbeType());

  static final Property<Optional<List<Probe>>> PROBES =
      Property.absentable(
          "probes", PROBE_LIST, "Images for this kind; by default those for all kinds.");

  static final Property<Optional<Integer>> FIRST =
      Property.absentable(
          "first", ScalarType.count(), "How many, from the first on; by default all.");

  static final Property<ColorMap> COLORS =
      Property.optional(
              "colors",
              new WordType<>(ColorMap.byWord()),
              ColorMap.VIRIDIS,
              "Colours of numbers, from the smallest to the largest.")
          .defaultsTo(ColorMap.VIRIDIS.word());

  private DrawingOptions() {}

  static Property<List<String>> layers(String fallback) {
    return Property.optional(
        "layers",
        new OneOrMoreType<>(CommonTypes.WORD),
        List.of(),
        "Names of layers; by default " + fallback + ".");
  }
}
