package io.github.cnnmaven.core.descriptor;

import io.github.cnnmaven.core.picture.Drawing;
import io.github.cnnmaven.core.picture.ImageProbe;
import io.github.cnnmaven.core.picture.Probe;
import io.github.cnnmaven.core.prepared.Part;
import io.github.cnnmaven.core.schema.ObjectType;
import io.github.cnnmaven.core.schema.Property;
import io.github.cnnmaven.core.schema.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** {@code pictures:}, what to draw of the trained networks. */
final class DrawingGrammar {

  private static final List<Probe> FIRST_OF_TEST =
      IntStream.range(0, 4).<Probe>mapToObj(i -> new ImageProbe(Part.TEST, i)).toList();

  private static final Property<List<Probe>> PROBES =
      Property.optional(
              "probes",
              DrawingOptions.PROBE_LIST,
              FIRST_OF_TEST,
              "The images that every variant is shown: train:7, test:7, or picture files.")
          .defaultsTo("test:0 to test:3");

  static final ObjectType<List<Drawing>> TYPE =
      ObjectType.of("pictures", keys(), DrawingGrammar::drawings);

  /** What is drawn when nothing is said. */
  static final List<Drawing> USUAL =
      FirstLookGrammar.KINDS.stream()
          .flatMap(kind -> kind.fallback().orElseThrow().stream())
          .map(draft -> draft.with(FIRST_OF_TEST))
          .toList();

  private DrawingGrammar() {}

  private static List<Property<Optional<DrawingDraft>>> kinds() {
    List<Property<Optional<DrawingDraft>>> kinds = new ArrayList<>(FirstLookGrammar.KINDS);
    kinds.addAll(CloserLookGrammar.KINDS);
    return kinds;
  }

  private static List<Property<?>> keys() {
    List<Property<?>> keys = new ArrayList<>();
    keys.add(PROBES);
    keys.addAll(kinds());
    return keys;
  }

  private static List<Drawing> drawings(Values values) {
    List<Probe> probes = values.get(PROBES);
    return kinds().stream()
        .flatMap(kind -> values.get(kind).stream())
        .map(draft -> draft.with(probes))
        .toList();
  }
}
