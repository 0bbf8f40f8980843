package io.github.cnnmaven.core.descriptor;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.cnnmaven.core.problem.Problems;
import io.github.cnnmaven.core.schema.Definitions;
import io.github.cnnmaven.core.schema.ListType;
import io.github.cnnmaven.core.schema.ScalarType;
import io.github.cnnmaven.core.schema.ValueType;
import io.github.cnnmaven.core.yaml.YamlNode;
import io.github.cnnmaven.core.yaml.YamlScalar;
import io.github.cnnmaven.core.yaml.YamlSequence;
import java.util.List;
import java.util.Optional;

/**
 * {@code 1} for every side, {@code [1, 2]} for height and width, or {@code [[0, 1], [0, 1]]} for
 * each side.
 */
record MarginsType() implements ValueType<Margins> {

  private static final ValueType<Integer> PIXELS =
      ScalarType.integer(0, Integer.MAX_VALUE).map(Long::intValue);

  @Override
  public Optional<Margins> read(YamlNode node, Problems problems) {
    if (node instanceof YamlScalar) {
      return PIXELS.read(node, problems).map(n -> new Margins(n, n, n, n));
    }
    if (isPair(node)) {
      List<YamlNode> items = ((YamlSequence) node).items();
      if (items.stream().allMatch(MarginsType::isPair)) {
        return new ListType<>(new ListType<>(PIXELS))
            .read(node, problems)
            .map(p -> margins(p.get(0), p.get(1)));
      }
      if (items.stream().allMatch(YamlScalar.class::isInstance)) {
        return new ListType<>(PIXELS)
            .read(node, problems)
            .map(n -> new Margins(n.get(0), n.get(0), n.get(1), n.get(1)));
      }
    }
    problems.add(node.mismatch(expected()));
    return Optional.empty();
  }

  private static Margins margins(List<Integer> height, List<Integer> width) {
    return new Margins(height.get(0), height.get(1), width.get(0), width.get(1));
  }

  private static boolean isPair(YamlNode node) {
    return node instanceof YamlSequence sequence && sequence.items().size() == 2;
  }

  @Override
  public String expected() {
    return PIXELS.expected() + ", [height, width], or [[top, bottom], [left, right]]";
  }

  @Override
  public ObjectNode schema(Definitions definitions) {
    ObjectNode pair = new ListType<>(PIXELS).schema(definitions).put("minItems", 2);
    pair.put("maxItems", 2);
    ObjectNode sides = pair.deepCopy();
    sides.set("items", pair.deepCopy());
    return Definitions.anyOf(List.of(PIXELS.schema(definitions), pair, sides));
  }
}
