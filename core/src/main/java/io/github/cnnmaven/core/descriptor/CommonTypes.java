package io.github.cnnmaven.core.descriptor;

import io.github.cnnmaven.core.schema.ScalarType;
import io.github.cnnmaven.core.schema.ValueType;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Types of values that stand in several places of a descriptor. */
final class CommonTypes {

  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");

  /** Names become parts of file names and of links. */
  static final ValueType<String> WORD =
      ScalarType.text(
          "a name of letters, digits, '.', '_' and '-'", text -> NAME.matcher(text).matches());

  static final ValueType<String> SENTENCE = ScalarType.text("a text", text -> !text.isBlank());

  /** At least 0 and below 1. */
  static final ValueType<Double> SHARE =
      ScalarType.decimal("a number of 0 or more and below 1", CommonTypes::isShare)
          .schemaSays("minimum", 0)
          .schemaSays("exclusiveMaximum", 1)
          .map(BigDecimal::doubleValue);

  static final ValueType<Double> PROPORTION =
      ScalarType.decimal("a number from 0 to 1", CommonTypes::isProportion)
          .map(BigDecimal::doubleValue);

  static final ValueType<Double> POSITIVE =
      ScalarType.decimal("a number above 0", CommonTypes::isPositive)
          .schemaSays("exclusiveMinimum", 0)
          .map(BigDecimal::doubleValue);

  static final ValueType<Double> NOT_NEGATIVE =
      ScalarType.decimal("a number of 0 or more", v -> isFinite(v) && v.signum() >= 0)
          .schemaSays("minimum", 0)
          .map(BigDecimal::doubleValue);

  static final ValueType<Double> NUMBER =
      ScalarType.decimal("a number", CommonTypes::isFinite).map(BigDecimal::doubleValue);

  private CommonTypes() {}

  private static boolean isShare(BigDecimal value) {
    return value.signum() >= 0 && value.doubleValue() < 1;
  }

  private static boolean isProportion(BigDecimal value) {
    return value.signum() >= 0 && value.doubleValue() <= 1;
  }

  /** As a double, which may round to zero or be infinite where the decimal is neither. */
  private static boolean isPositive(BigDecimal value) {
    return value.doubleValue() > 0 && isFinite(value);
  }

  private static boolean isFinite(BigDecimal value) {
    return Double.isFinite(value.doubleValue());
  }
}
