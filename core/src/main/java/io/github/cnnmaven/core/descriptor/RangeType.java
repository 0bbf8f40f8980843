package io.github.cnnmaven.core.descriptor;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.cnnmaven.core.augmentation.Range;
import io.github.cnnmaven.core.problem.Problems;
import io.github.cnnmaven.core.schema.Definitions;
import io.github.cnnmaven.core.schema.ListType;
import io.github.cnnmaven.core.schema.ValueType;
import io.github.cnnmaven.core.yaml.YamlNode;
import io.github.cnnmaven.core.yaml.YamlSequence;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;

/**
 * A number that stands for a range, or {@code [least, most]}.
 *
 * @param single what a number alone may be
 * @param end what either end may be
 * @param ofSingle the ends that a number alone stands for
 * @param least the range's least of the first end
 * @param most the range's most of the second
 */
record RangeType(
    ValueType<Double> single,
    ValueType<Double> end,
    Function<Double, Range> ofSingle,
    DoubleUnaryOperator least,
    DoubleUnaryOperator most)
    implements ValueType<Range> {

  /** From 0 to 1. */
  static final ValueType<Double> SHARE = CommonTypes.PROPORTION;

  /** From 0 on. */
  static final ValueType<Double> AMOUNT = CommonTypes.NOT_NEGATIVE;

  RangeType(ValueType<Double> single, ValueType<Double> end, Function<Double, Range> ofSingle) {
    this(single, end, ofSingle, DoubleUnaryOperator.identity(), DoubleUnaryOperator.identity());
  }

  /** A number alone is the most, 0 the least. */
  static RangeType upTo(ValueType<Double> type) {
    return new RangeType(type, type, most -> new Range(0, most));
  }

  /** The same where what is written are not yet the ends. */
  RangeType withEnds(DoubleUnaryOperator first, DoubleUnaryOperator second) {
    return new RangeType(single, end, ofSingle, first, second);
  }

  @Override
  public Optional<Range> read(YamlNode node, Problems problems) {
    Optional<Range> written =
        node instanceof YamlSequence sequence
            ? pair(sequence, problems)
            : single.read(node, problems).map(ofSingle);
    Optional<Range> range =
        written.map(w -> new Range(least.applyAsDouble(w.least()), most.applyAsDouble(w.most())));
    if (range.isPresent() && range.get().least() > range.get().most()) {
      problems.add(node.problem("the first of two ends is above the second", "Swap them"));
      return Optional.empty();
    }
    return range;
  }

  private Optional<Range> pair(YamlSequence node, Problems problems) {
    if (node.items().size() != 2) {
      problems.add(node.mismatch(expected()));
      return Optional.empty();
    }
    return new ListType<>(end).read(node, problems).map(e -> new Range(e.get(0), e.get(1)));
  }

  @Override
  public String expected() {
    return single.expected() + ", or [least, most]";
  }

  @Override
  public ObjectNode schema(Definitions definitions) {
    ObjectNode pair = new ListType<>(end).schema(definitions).put("minItems", 2);
    return Definitions.anyOf(List.of(single.schema(definitions), pair.put("maxItems", 2)));
  }
}
