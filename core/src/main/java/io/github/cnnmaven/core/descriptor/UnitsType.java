package io.github.cnnmaven.core.descriptor;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.cnnmaven.core.problem.Problems;
import io.github.cnnmaven.core.schema.Definitions;
import io.github.cnnmaven.core.schema.ScalarType;
import io.github.cnnmaven.core.schema.ValueType;
import io.github.cnnmaven.core.yaml.YamlNode;
import io.github.cnnmaven.core.yaml.YamlScalar;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;

/** A number of units, or {@code classes} for as many as the data set has: classes to units. */
record UnitsType() implements ValueType<IntUnaryOperator> {

  private static final ValueType<Integer> NUMBER = ScalarType.count();

  @Override
  public Optional<IntUnaryOperator> read(YamlNode node, Problems problems) {
    if (node instanceof YamlScalar scalar && scalar.text().equals("classes")) {
      return Optional.of(IntUnaryOperator.identity());
    }
    if (node instanceof YamlScalar scalar && scalar.kind() == YamlScalar.Kind.INTEGER) {
      return NUMBER.read(node, problems).map(units -> classes -> units);
    }
    problems.add(node.mismatch(expected()));
    return Optional.empty();
  }

  @Override
  public String expected() {
    return NUMBER.expected() + ", or 'classes'";
  }

  @Override
  public ObjectNode schema(Definitions definitions) {
    ObjectNode classes = Definitions.schema("const", "classes");
    return Definitions.anyOf(List.of(NUMBER.schema(definitions), classes));
  }
}
