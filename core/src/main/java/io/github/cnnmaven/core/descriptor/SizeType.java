package io.github.cnnmaven.core.descriptor;

import io.github.cnnmaven.core.network.Size;
import io.github.cnnmaven.core.problem.Problems;
import io.github.cnnmaven.core.schema.ListType;
import io.github.cnnmaven.core.schema.ScalarType;
import io.github.cnnmaven.core.schema.ValueType;
import io.github.cnnmaven.core.yaml.YamlNode;
import io.github.cnnmaven.core.yaml.YamlScalar;
import io.github.cnnmaven.core.yaml.YamlSequence;
import java.util.Optional;

/** {@code 3} for a square, or {@code [3, 5]} for height and width. */
record SizeType() implements ValueType<Size> {

  private static final ValueType<Integer> SIDE = ScalarType.count();

  @Override
  public Optional<Size> read(YamlNode node, Problems problems) {
    if (node instanceof YamlScalar scalar && scalar.kind() == YamlScalar.Kind.INTEGER) {
      return SIDE.read(node, problems).map(Size::square);
    }
    if (node instanceof YamlSequence sequence && sequence.items().size() == 2) {
      return new ListType<>(SIDE)
          .read(node, problems)
          .map(sides -> new Size(sides.get(0), sides.get(1)));
    }
    problems.add(node.mismatch(expected()));
    return Optional.empty();
  }

  @Override
  public String expected() {
    return SIDE.expected() + ", or [height, width]";
  }
}
