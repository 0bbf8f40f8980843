package io.github.cnnmaven.core.descriptor;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.cnnmaven.core.gate.Amount;
import io.github.cnnmaven.core.gate.Unit;
import io.github.cnnmaven.core.problem.Problems;
import io.github.cnnmaven.core.schema.Definitions;
import io.github.cnnmaven.core.schema.ValueType;
import io.github.cnnmaven.core.yaml.YamlNode;
import io.github.cnnmaven.core.yaml.YamlScalar;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * An exact number, alone or with a unit behind it: {@code 0.6}, {@code 60 %}, {@code 1 pp}.
 *
 * @param plain the unit of a number alone
 * @param units what may stand behind a number, and what it is multiplied by
 */
record AmountType(
    String expected, Unit plain, Map<String, Scale> units, Predicate<BigDecimal> accepted)
    implements ValueType<Amount> {

  /** What a unit is worth, and how numbers beside it are shown. */
  record Scale(Unit unit, String factor) {}

  /** Its decimals are printed, so 1e-999999999 would fill the memory. */
  private static final int MOST_DECIMALS = 10;

  private static final int MOST_CHARACTERS = 40;
  private static final String NUMBER = "[+-]?[0-9]+(?:\\.[0-9]+)?";
  private static final Pattern WITH_UNIT = Pattern.compile("(" + NUMBER + ") ?([A-Za-z%]+)");

  /** A share of something. */
  static final AmountType SHARE =
      new AmountType(
          "a number from 0 to 1 with at most 10 decimals, or a percentage like 60 %",
          Unit.NUMBER,
          Map.of("%", new Scale(Unit.PERCENT, "0.01")),
          value -> value.signum() >= 0 && value.compareTo(BigDecimal.ONE) <= 0);

  /** A difference of two shares: percentage points, as 1 % of a share would be something else. */
  static final AmountType POINTS =
      new AmountType(
          "a number from -1 to 1 with at most 10 decimals, or points like 1 pp",
          Unit.NUMBER,
          Map.of("pp", new Scale(Unit.POINTS, "0.01")),
          value -> value.abs().compareTo(BigDecimal.ONE) <= 0);

  /** A size of such differences. */
  static final AmountType POSITIVE_POINTS =
      new AmountType(
          "a number above 0 and up to 1 with at most 10 decimals, or points like 1 pp",
          Unit.NUMBER,
          Map.of("pp", new Scale(Unit.POINTS, "0.01")),
          value -> value.signum() > 0 && value.compareTo(BigDecimal.ONE) <= 0);

  /** A difference of whatever. */
  static final AmountType DIFFERENCE =
      new AmountType(
          "a number with at most 10 decimals, or points like 1 pp",
          Unit.NUMBER,
          Map.of("pp", new Scale(Unit.POINTS, "0.01")),
          value -> true);

  /** A level of whatever. */
  static final AmountType ANY =
      new AmountType(
          "a number with at most 10 decimals, or a percentage like 60 %",
          Unit.NUMBER, Map.of("%", new Scale(Unit.PERCENT, "0.01")), value -> true);

  static final AmountType PLAIN =
      new AmountType("a number with at most 10 decimals", Unit.NUMBER, Map.of(), value -> true);

  static final AmountType COUNT =
      new AmountType(
          "a whole number of 0 or more",
          Unit.COUNT,
          Map.of(),
          value -> value.signum() >= 0 && value.stripTrailingZeros().scale() <= 0);

  static final AmountType TIME =
      new AmountType(
          "a number of seconds, or a time like 90 s, 10 min or 2 h",
          Unit.SECONDS,
          Map.of(
              "s", new Scale(Unit.SECONDS, "1"),
              "min", new Scale(Unit.SECONDS, "60"),
              "h", new Scale(Unit.SECONDS, "3600")),
          value -> value.signum() >= 0);

  static final AmountType SIZE =
      new AmountType(
          "a number of bytes, or a size like 500 kB or 2 MB",
          Unit.BYTES,
          Map.of(
              "kB", new Scale(Unit.BYTES, "1000"),
              "MB", new Scale(Unit.BYTES, "1000000"),
              "GB", new Scale(Unit.BYTES, "1000000000")),
          value -> value.signum() >= 0);

  AmountType {
    units = Map.copyOf(units);
  }

  @Override
  public Optional<Amount> read(YamlNode node, Problems problems) {
    Optional<Amount> amount =
        node instanceof YamlScalar scalar && scalar.text().length() <= MOST_CHARACTERS
            ? parse(scalar).filter(this::isUsable)
            : Optional.empty();
    if (amount.isEmpty()) {
      problems.add(node.mismatch(expected));
    }
    return amount;
  }

  private Optional<Amount> parse(YamlScalar scalar) {
    String text = scalar.text();
    try {
      return switch (scalar.kind()) {
        case INTEGER, DECIMAL -> Optional.of(new Amount(new BigDecimal(text), plain, text));
        case TEXT -> withUnit(text);
        case FLAG, NOTHING -> Optional.empty();
      };
    } catch (NumberFormatException e) {
      // Octal, hexadecimal or infinite: valid YAML, yet not a number we take.
      return Optional.empty();
    }
  }

  private Optional<Amount> withUnit(String text) {
    Matcher matcher = WITH_UNIT.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    BigDecimal number = new BigDecimal(matcher.group(1));
    return Optional.ofNullable(units.get(matcher.group(2)))
        .map(
            scale ->
                new Amount(number.multiply(new BigDecimal(scale.factor())), scale.unit(), text));
  }

  private boolean isUsable(Amount amount) {
    BigDecimal value = amount.value();
    return value.scale() <= MOST_DECIMALS + 2
        && value.precision() - value.scale() <= MOST_CHARACTERS
        && accepted.test(value);
  }

  @Override
  public ObjectNode schema(Definitions definitions) {
    ObjectNode number = Definitions.schema("type", "number");
    if (units.isEmpty()) {
      return definitions.orReference(number);
    }
    String suffixes = new TreeMap<>(units).keySet().stream().collect(Collectors.joining("|"));
    ObjectNode text =
        Definitions.schema("type", "string")
            .put("pattern", "^" + NUMBER.replace("?:", "") + " ?(" + suffixes + ")$");
    return definitions.orReference(Definitions.anyOf(List.of(number, text)));
  }
}
