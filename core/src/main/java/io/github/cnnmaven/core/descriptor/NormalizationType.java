package io.github.cnnmaven.core.descriptor;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.cnnmaven.core.normalization.Normalization;
import io.github.cnnmaven.core.problem.Problems;
import io.github.cnnmaven.core.schema.Definitions;
import io.github.cnnmaven.core.schema.ValueType;
import io.github.cnnmaven.core.yaml.YamlMapping;
import io.github.cnnmaven.core.yaml.YamlNode;
import io.github.cnnmaven.core.yaml.YamlScalar;
import io.github.cnnmaven.core.yaml.YamlSequence;
import java.util.List;
import java.util.Optional;

/**
 * A word, {@code { scale, offset }} or {@code { mean, std }}: told apart by the keys, so that a
 * mistake is told about what was meant.
 */
record NormalizationType() implements ValueType<Normalization> {

  @Override
  public Optional<Normalization> read(YamlNode node, Problems problems) {
    if (node instanceof YamlMapping mapping) {
      if (mapping.get("scale").isPresent() || mapping.get("offset").isPresent()) {
        return NormalizationGrammar.RESCALING.read(node, problems).map(found -> found);
      }
      if (mapping.get("std").isPresent() || mapping.get("mean").filter(this::given).isPresent()) {
        return NormalizationGrammar.STANDARDIZATION.read(node, problems).map(found -> found);
      }
    }
    return NormalizationGrammar.NAMED.read(node, problems);
  }

  /** Whether means are numbers, not {@code pixel} or {@code { per: pixel }}. */
  private boolean given(YamlNode mean) {
    return mean instanceof YamlSequence
        || mean instanceof YamlScalar scalar
            && (scalar.kind() == YamlScalar.Kind.INTEGER
                || scalar.kind() == YamlScalar.Kind.DECIMAL);
  }

  @Override
  public String expected() {
    return NormalizationGrammar.NAMED.expected() + ", { scale, offset } or { mean, std }";
  }

  @Override
  public ObjectNode schema(Definitions definitions) {
    return Definitions.anyOf(
        List.of(
            NormalizationGrammar.NAMED.schema(definitions),
            NormalizationGrammar.RESCALING.schema(definitions),
            NormalizationGrammar.STANDARDIZATION.schema(definitions)));
  }
}
