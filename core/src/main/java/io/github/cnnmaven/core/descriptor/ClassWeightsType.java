package io.github.cnnmaven.core.descriptor;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.cnnmaven.core.problem.Problems;
import io.github.cnnmaven.core.schema.Definitions;
import io.github.cnnmaven.core.schema.ValueType;
import io.github.cnnmaven.core.training.ClassWeights;
import io.github.cnnmaven.core.yaml.YamlNode;
import io.github.cnnmaven.core.yaml.YamlScalar;
import java.util.List;
import java.util.Optional;

/** Weights by label, or {@code balanced}. */
record ClassWeightsType(ValueType<List<Double>> list) implements ValueType<ClassWeights> {

  @Override
  public Optional<ClassWeights> read(YamlNode node, Problems problems) {
    return node instanceof YamlScalar scalar && scalar.text().equals("balanced")
        ? Optional.of(ClassWeights.BALANCED)
        : list.read(node, problems).map(ClassWeights::of);
  }

  @Override
  public String expected() {
    return list.expected() + ", or 'balanced'";
  }

  @Override
  public ObjectNode schema(Definitions definitions) {
    ObjectNode balanced = Definitions.schema("const", "balanced");
    return Definitions.anyOf(List.of(list.schema(definitions), balanced));
  }
}
