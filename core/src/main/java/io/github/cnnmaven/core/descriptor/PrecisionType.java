package io.github.cnnmaven.core.descriptor;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.cnnmaven.core.gate.Precision;
import io.github.cnnmaven.core.gate.Quantity;
import io.github.cnnmaven.core.problem.Problems;
import io.github.cnnmaven.core.schema.Definitions;
import io.github.cnnmaven.core.schema.ValueType;
import io.github.cnnmaven.core.yaml.YamlNode;
import io.github.cnnmaven.core.yaml.YamlScalar;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A metric and half the width of its interval: {@code accuracy ± 0.5 pp}. */
record PrecisionType() implements ValueType<Precision> {

  private static final String FORM = "([A-Za-z][A-Za-z0-9._-]*) *(?:±|\\+/?-) *([0-9].*)";
  private static final Pattern PATTERN = Pattern.compile(FORM);

  @Override
  public Optional<Precision> read(YamlNode node, Problems problems) {
    if (node instanceof YamlScalar scalar && scalar.kind() == YamlScalar.Kind.TEXT) {
      Matcher matcher = PATTERN.matcher(scalar.text());
      if (matcher.matches()) {
        return AmountType.DIFFERENCE
            .read(amount(scalar, matcher.group(2)), new Problems())
            .filter(margin -> margin.value().signum() > 0)
            .map(margin -> new Precision(new Quantity(matcher.group(1)), margin))
            .or(() -> mismatch(node, problems));
      }
    }
    return mismatch(node, problems);
  }

  private static YamlScalar amount(YamlScalar whole, String text) {
    boolean plain = text.chars().allMatch(c -> c == '.' || Character.isDigit(c));
    YamlScalar.Kind kind = plain ? YamlScalar.Kind.DECIMAL : YamlScalar.Kind.TEXT;
    return new YamlScalar(whole.place(), whole.path(), kind, text);
  }

  private Optional<Precision> mismatch(YamlNode node, Problems problems) {
    problems.add(node.mismatch(expected()));
    return Optional.empty();
  }

  @Override
  public String expected() {
    return "a metric and half the width of its interval, like accuracy ± 0.5 pp";
  }

  @Override
  public ObjectNode schema(Definitions definitions) {
    return definitions.orReference(
        Definitions.schema("type", "string").put("pattern", "^" + FORM.replace("?:", "") + "$"));
  }
}
