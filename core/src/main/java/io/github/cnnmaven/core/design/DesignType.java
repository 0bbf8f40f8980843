package io.github.cnnmaven.core.design;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.cnnmaven.core.problem.Problems;
import io.github.cnnmaven.core.schema.Definitions;
import io.github.cnnmaven.core.schema.ListType;
import io.github.cnnmaven.core.schema.ValueType;
import io.github.cnnmaven.core.schema.WordType;
import io.github.cnnmaven.core.yaml.YamlNode;
import io.github.cnnmaven.core.yaml.YamlSequence;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A design by its name, or the variants one by one. */
record DesignType() implements ValueType<Design> {

  private static final WordType<Design> NAMED =
      new WordType<>(Map.of("full", new FullFactorial(), "oneAtATime", new OneAtATime()));

  private static final ListType<ListedVariants.Listed> LISTED =
      new ListType<>(new ListedVariantType());

  @Override
  public Optional<Design> read(YamlNode node, Problems problems) {
    return node instanceof YamlSequence
        ? LISTED.read(node, problems).map(ListedVariants::new)
        : NAMED.read(node, problems);
  }

  @Override
  public String expected() {
    return NAMED.expected() + ", or " + LISTED.expected();
  }

  @Override
  public ObjectNode schema(Definitions definitions) {
    return Definitions.anyOf(List.of(NAMED.schema(definitions), LISTED.schema(definitions)));
  }
}
