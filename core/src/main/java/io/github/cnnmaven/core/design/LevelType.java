package io.github.cnnmaven.core.design;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.cnnmaven.core.problem.Problems;
import io.github.cnnmaven.core.schema.Definitions;
import io.github.cnnmaven.core.schema.ValueType;
import io.github.cnnmaven.core.yaml.YamlNode;
import io.github.cnnmaven.core.yaml.YamlScalar;
import java.util.Optional;
import java.util.regex.Pattern;

/** A name, a number, true or false. */
record LevelType() implements ValueType<Level> {

  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");

  @Override
  public Optional<Level> read(YamlNode node, Problems problems) {
    Optional<Level> level =
        node instanceof YamlScalar scalar
            ? word(scalar).map(word -> new Level(word, scalar.kind(), scalar.text()))
            : Optional.empty();
    if (level.isEmpty()) {
      problems.add(node.mismatch(expected()));
    }
    return level;
  }

  /** The name of a level, as part of an id: numbers may start with a sign or a point, ids not. */
  static Optional<String> word(YamlScalar scalar) {
    return Optional.of(scalar)
        .filter(value -> value.kind() != YamlScalar.Kind.NOTHING)
        .map(value -> isNumber(value) ? unsigned(value.text()) : value.text())
        .filter(word -> NAME.matcher(word).matches());
  }

  private static boolean isNumber(YamlScalar scalar) {
    return scalar.kind() == YamlScalar.Kind.INTEGER || scalar.kind() == YamlScalar.Kind.DECIMAL;
  }

  private static String unsigned(String number) {
    String digits = number.replaceFirst("^[+-]", "").replace("+", "");
    String whole = digits.startsWith(".") ? "0" + digits : digits;
    return number.startsWith("-") ? "minus" + whole : whole;
  }

  @Override
  public String expected() {
    return "a name of letters, digits, '.', '_' and '-', a number, true or false";
  }

  @Override
  public ObjectNode schema(Definitions definitions) {
    ObjectNode schema = JsonNodeFactory.instance.objectNode();
    schema.putArray("type").add("string").add("number").add("boolean");
    return schema;
  }
}
