package io.github.cnnmaven.core.descriptor;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.cnnmaven.core.network.Size;
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
 * {@code 3} for a square, or {@code [3, 5]} for height and width.
 *
 * @param least of either
 */
record SizeType(int least) implements ValueType<Size> {

  /** Of 1 or more. */
  SizeType() {
    this(1);
  }

  private ValueType<Integer> side() {
    return least == 1
        ? ScalarType.count()
        : ScalarType.integer(least, Integer.MAX_VALUE).map(Long::intValue);
  }

  @Override
  public Optional<Size> read(YamlNode node, Problems problems) {
    if (node instanceof YamlScalar scalar && scalar.kind() == YamlScalar.Kind.INTEGER) {
      return side().read(node, problems).map(Size::square);
    }
    if (node instanceof YamlSequence sequence && sequence.items().size() == 2) {
      return new ListType<>(side())
          .read(node, problems)
          .map(sides -> new Size(sides.get(0), sides.get(1)));
    }
    problems.add(node.mismatch(expected()));
    return Optional.empty();
  }

  @Override
  public String expected() {
    return side().expected() + ", or [height, width]";
  }

  @Override
  public ObjectNode schema(Definitions definitions) {
    ObjectNode pair = new ListType<>(side()).schema(definitions).put("minItems", 2);
    return Definitions.anyOf(List.of(side().schema(definitions), pair.put("maxItems", 2)));
  }
}
