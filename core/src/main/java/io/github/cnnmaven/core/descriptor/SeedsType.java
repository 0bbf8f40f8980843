package io.github.cnnmaven.core.descriptor;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.cnnmaven.core.gate.Precision;
import io.github.cnnmaven.core.gate.SeedGrowth;
import io.github.cnnmaven.core.problem.Problems;
import io.github.cnnmaven.core.schema.Definitions;
import io.github.cnnmaven.core.schema.DistinctListType;
import io.github.cnnmaven.core.schema.ObjectType;
import io.github.cnnmaven.core.schema.Property;
import io.github.cnnmaven.core.schema.ScalarType;
import io.github.cnnmaven.core.schema.ValueType;
import io.github.cnnmaven.core.yaml.YamlMapping;
import io.github.cnnmaven.core.yaml.YamlNode;
import io.github.cnnmaven.core.yaml.YamlSequence;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

/** How many seeds, counted from 1, a list of them, or as many as it takes. */
record SeedsType() implements ValueType<Seeds> {

  private static final long MOST = 1000;

  /** Below it there is no interval that could be open. */
  private static final long LEAST_GROWING = 3;

  private static final ValueType<Long> COUNT = ScalarType.integer(1, MOST);

  private static final ValueType<List<Long>> LIST =
      new DistinctListType<>(ScalarType.integer(Long.MIN_VALUE, Long.MAX_VALUE));

  private static final Property<Long> MIN =
      Property.optional(
          "min",
          ScalarType.integer(LEAST_GROWING, MOST),
          LEAST_GROWING,
          "How many every variant has.");

  private static final Property<Long> MAX =
      Property.required(
          "max", ScalarType.integer(LEAST_GROWING, MOST), "How many no variant has more of.");

  private static final Property<Optional<Precision>> UNTIL =
      Property.absentable(
          "until",
          new PrecisionType(),
          "What is precise enough, even if a verdict is open; by default only max stops.");

  private static final ObjectType<SeedGrowth> GROWTH =
      ObjectType.of(
          "seeds",
          List.of(MIN, MAX, UNTIL),
          v -> new SeedGrowth(v.get(MIN).intValue(), v.get(MAX).intValue(), v.get(UNTIL)));

  @Override
  public Optional<Seeds> read(YamlNode node, Problems problems) {
    if (node instanceof YamlSequence) {
      return LIST.read(node, problems).map(all -> new Seeds(all, Optional.empty()));
    }
    return node instanceof YamlMapping
        ? growing(node, problems)
        : COUNT.read(node, problems).map(count -> new Seeds(upTo(count), Optional.empty()));
  }

  private static Optional<Seeds> growing(YamlNode node, Problems problems) {
    Optional<SeedGrowth> growth = GROWTH.read(node, problems);
    if (growth.isPresent() && growth.get().min() > growth.get().max()) {
      problems.add(node.problem("min is above max", ""));
      return Optional.empty();
    }
    return growth.map(g -> new Seeds(upTo(g.max()), growth));
  }

  private static List<Long> upTo(long count) {
    return LongStream.rangeClosed(1, count).boxed().toList();
  }

  @Override
  public String expected() {
    return "a whole number from 1 to " + MOST + ", a list of seeds, or { min, max, until }";
  }

  @Override
  public ObjectNode schema(Definitions definitions) {
    return Definitions.anyOf(
        List.of(COUNT.schema(definitions), LIST.schema(definitions), GROWTH.schema(definitions)));
  }
}
