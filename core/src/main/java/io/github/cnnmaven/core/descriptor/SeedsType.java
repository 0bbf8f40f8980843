package io.github.cnnmaven.core.descriptor;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.cnnmaven.core.problem.Problems;
import io.github.cnnmaven.core.schema.Definitions;
import io.github.cnnmaven.core.schema.DistinctListType;
import io.github.cnnmaven.core.schema.ScalarType;
import io.github.cnnmaven.core.schema.ValueType;
import io.github.cnnmaven.core.yaml.YamlNode;
import io.github.cnnmaven.core.yaml.YamlSequence;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

/** How many seeds, counted from 1, or a list of them. */
record SeedsType() implements ValueType<List<Long>> {

  private static final long MOST = 1000;

  private static final ValueType<Long> COUNT = ScalarType.integer(1, MOST);

  private static final ValueType<List<Long>> LIST =
      new DistinctListType<>(ScalarType.integer(Long.MIN_VALUE, Long.MAX_VALUE));

  @Override
  public Optional<List<Long>> read(YamlNode node, Problems problems) {
    if (!(node instanceof YamlSequence)) {
      return COUNT
          .read(node, problems)
          .map(count -> LongStream.rangeClosed(1, count).boxed().toList());
    }
    return LIST.read(node, problems);
  }

  @Override
  public String expected() {
    return "a whole number from 1 to " + MOST + ", or a list of seeds";
  }

  @Override
  public ObjectNode schema(Definitions definitions) {
    return Definitions.anyOf(List.of(COUNT.schema(definitions), LIST.schema(definitions)));
  }
}
