package io.github.cnnmaven.core.schema;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.cnnmaven.core.json.Json;
import io.github.cnnmaven.core.problem.Problems;
import io.github.cnnmaven.core.yaml.YamlNode;
import io.github.cnnmaven.core.yaml.YamlScalar;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

/** A plain value: a number, a word, a flag. */
public final class ScalarType<T> implements ValueType<T> {

  /** Parsing takes the square of the length. */
  private static final int MOST_DIGITS = 100;

  private final String expected;
  private final Set<YamlScalar.Kind> kinds;
  private final Function<String, T> parser;
  private final Predicate<T> accepted;
  private final Map<String, Object> keywords;

  private ScalarType(
      String expected,
      Set<YamlScalar.Kind> kinds,
      Function<String, T> parser,
      Predicate<T> accepted,
      Map<String, Object> keywords) {
    this.expected = expected;
    this.kinds = kinds;
    this.parser = parser;
    this.accepted = accepted;
    this.keywords = keywords;
  }

  /** A whole number within bounds, both included. */
  public static ScalarType<Long> integer(long min, long max) {
    String range =
        max == Long.MAX_VALUE ? " of " + min + " or more" : " from " + min + " to " + max;
    return new ScalarType<>(
        "a whole number" + (min == Long.MIN_VALUE ? "" : range),
        Set.of(YamlScalar.Kind.INTEGER),
        text -> number(text).longValueExact(),
        value -> value >= min && value <= max,
        Map.of("type", "integer", "minimum", min, "maximum", max));
  }

  /** A whole number of at least 1 that fits an {@code int}. */
  public static ValueType<Integer> count() {
    return new ScalarType<>(
        "a whole number of 1 or more",
        Set.of(YamlScalar.Kind.INTEGER),
        text -> number(text).intValueExact(),
        value -> value >= 1,
        Map.of("type", "integer", "minimum", 1));
  }

  /** A number with a condition of its own, said in {@code expected}. */
  public static ScalarType<BigDecimal> decimal(String expected, Predicate<BigDecimal> accepted) {
    return new ScalarType<>(
        expected,
        Set.of(YamlScalar.Kind.INTEGER, YamlScalar.Kind.DECIMAL),
        ScalarType::number,
        accepted,
        Map.of("type", "number"));
  }

  /** {@code true} or {@code false}. */
  public static ScalarType<Boolean> flag() {
    return new ScalarType<>(
        "true or false",
        Set.of(YamlScalar.Kind.FLAG),
        "true"::equalsIgnoreCase,
        value -> true,
        Map.of("type", "boolean"));
  }

  /** A text with a condition of its own, said in {@code expected}. */
  public static ScalarType<String> text(String expected, Predicate<String> accepted) {
    return new ScalarType<>(
        expected,
        EnumSet.complementOf(EnumSet.of(YamlScalar.Kind.NOTHING)),
        text -> text,
        accepted,
        Map.of("type", List.of("string", "number", "boolean")));
  }

  /** The same type, with a further keyword in its JSON Schema. */
  public ScalarType<T> schemaSays(String keyword, Object value) {
    Map<String, Object> more = new TreeMap<>(keywords);
    more.put(keyword, value);
    return new ScalarType<>(expected, kinds, parser, accepted, more);
  }

  private static BigDecimal number(String text) {
    if (text.length() > MOST_DIGITS) {
      throw new NumberFormatException("Too long to be meant");
    }
    return new BigDecimal(text);
  }

  @Override
  public Optional<T> read(YamlNode node, Problems problems) {
    Optional<T> value = parse(node).filter(accepted);
    if (value.isEmpty()) {
      problems.add(node.mismatch(expected));
    }
    return value;
  }

  private Optional<T> parse(YamlNode node) {
    if (!(node instanceof YamlScalar scalar) || !kinds.contains(scalar.kind())) {
      return Optional.empty();
    }
    try {
      return Optional.of(parser.apply(scalar.text()));
    } catch (ArithmeticException | NumberFormatException e) {
      // Octal, hexadecimal, infinite or too large: valid YAML, yet not a number we take.
      return Optional.empty();
    }
  }

  @Override
  public String expected() {
    return expected;
  }

  @Override
  public ObjectNode schema(Definitions definitions) {
    ObjectNode schema = JsonNodeFactory.instance.objectNode();
    new TreeMap<>(keywords).forEach((keyword, value) -> schema.set(keyword, Json.tree(value)));
    return definitions.orReference(schema);
  }
}
