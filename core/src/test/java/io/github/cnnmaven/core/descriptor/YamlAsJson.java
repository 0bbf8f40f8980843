package io.github.cnnmaven.core.descriptor;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.cnnmaven.core.problem.Problems;
import io.github.cnnmaven.core.yaml.YamlMapping;
import io.github.cnnmaven.core.yaml.YamlNode;
import io.github.cnnmaven.core.yaml.YamlReader;
import io.github.cnnmaven.core.yaml.YamlScalar;
import io.github.cnnmaven.core.yaml.YamlSequence;
import java.math.BigDecimal;

/** A document as an editor's schema checker sees it. */
final class YamlAsJson {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private YamlAsJson() {}

  static JsonNode of(String yaml) {
    return of(new YamlReader("x.yaml", new Problems()).read(yaml).orElseThrow());
  }

  private static JsonNode of(YamlNode node) {
    if (node instanceof YamlMapping mapping) {
      ObjectNode object = JSON.objectNode();
      mapping.entries().forEach(entry -> object.set(entry.key(), of(entry.value())));
      return object;
    }
    if (node instanceof YamlSequence sequence) {
      ArrayNode array = JSON.arrayNode();
      sequence.items().forEach(item -> array.add(of(item)));
      return array;
    }
    YamlScalar scalar = (YamlScalar) node;
    return switch (scalar.kind()) {
      case TEXT -> JSON.textNode(scalar.text());
      case INTEGER, DECIMAL -> JSON.numberNode(new BigDecimal(scalar.text()));
      case FLAG -> JSON.booleanNode(Boolean.parseBoolean(scalar.text()));
      case NOTHING -> JSON.nullNode();
    };
  }
}
