package io.github.cnnmaven.core.descriptor;

import io.github.cnnmaven.core.problem.Excerpt;
import io.github.cnnmaven.core.problem.Problems;
import io.github.cnnmaven.core.yaml.YamlMapping;
import io.github.cnnmaven.core.yaml.YamlNode;
import io.github.cnnmaven.core.yaml.YamlScalar;
import io.github.cnnmaven.core.yaml.YamlSequence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A name for every declared layer: its own, else its type, numbered from the second on as in Keras
 * ({@code conv2d}, {@code conv2d_1}). Layers are counted as declared, those of other variants too,
 * so that a layer has the same name, and thus the same random streams, in every variant.
 */
final class LayerNames {

  private final Map<String, Integer> counts = new HashMap<>();
  private final Set<String> taken = new HashSet<>();
  private final Problems problems;

  private LayerNames(Problems problems) {
    this.problems = problems;
  }

  /** Names by the layers' positions. */
  static List<String> of(YamlSequence network, Problems problems) {
    LayerNames names = new LayerNames(problems);
    network.items().forEach(item -> given(item).ifPresent(names::take));
    List<String> all = new ArrayList<>();
    for (YamlNode item : network.items()) {
      all.add(given(item).map(YamlScalar::text).orElseGet(() -> names.next(type(item))));
    }
    return all;
  }

  private void take(YamlScalar name) {
    if (!taken.add(name.text())) {
      problems.add(
          name.problem(
              "the name " + Excerpt.quoted(name.text()) + " stands twice",
              "Each layer has its own"));
    }
  }

  private String next(String type) {
    int count = counts.merge(type, 1, Integer::sum) - 1;
    String name = count == 0 ? type : type + "_" + count;
    return taken.add(name) ? name : next(type);
  }

  private static Optional<YamlScalar> given(YamlNode item) {
    if (item instanceof YamlMapping layer
        && layer.entries().size() == 1
        && layer.entries().get(0).value() instanceof YamlMapping options) {
      return options
          .get("name")
          .filter(YamlScalar.class::isInstance)
          .map(YamlScalar.class::cast)
          .filter(name -> name.kind() != YamlScalar.Kind.NOTHING);
    }
    return Optional.empty();
  }

  private static String type(YamlNode item) {
    if (item instanceof YamlMapping layer && !layer.entries().isEmpty()) {
      return layer.entries().get(0).key();
    }
    return item instanceof YamlScalar scalar ? scalar.text() : "layer";
  }
}
