package io.github.cnnmaven.core.descriptor;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** The page with every key of the language is made from the schema, and thus from the grammar. */
class ReferencePageTest {

  /** {@code -Dcnn.update} writes it anew. */
  private static final Path PAGE = Path.of("../src/site/markdown/descriptor-reference.md");

  private static final String HEAD =
      """
      # Every key of a descriptor

      Made from the grammar that reads descriptors; the page [Descriptors](descriptor.html)
      explains the language.
      Wherever a number or a word stands, `${factor}` may stand for the level of a factor.
      """;

  private final StringBuilder page = new StringBuilder(HEAD);

  @Test
  void hasEveryKeyAsTheGrammarHasIt() throws IOException {
    JsonNode schema = new ObjectMapper().readTree(DescriptorSchema.text());
    table("descriptor", schema.path("properties"), required(schema));
    schema
        .path("properties")
        .fields()
        .forEachRemaining(key -> objects(key.getKey(), key.getValue()));
    schema.path("$defs").fields().forEachRemaining(key -> objects(key.getKey(), key.getValue()));
    if (System.getProperty("cnn.update") != null) {
      Files.writeString(PAGE, page);
    }
    assertThat(Files.readString(PAGE)).isEqualTo(page.toString());
  }

  /** Tables of the objects that a value may be. */
  private void objects(String name, JsonNode value) {
    if (value.path("maxProperties").asInt() == 1) {
      value.path("properties").fields().forEachRemaining(c -> objects(c.getKey(), c.getValue()));
    } else if (!value.path("properties").isEmpty()) {
      table(name, value.path("properties"), required(value));
      value
          .path("properties")
          .fields()
          .forEachRemaining(key -> objects(name + "." + key.getKey(), key.getValue()));
    }
    value.path("anyOf").forEach(form -> objects(name, form));
    if (value.has("items")) {
      objects(name, value.path("items"));
    }
  }

  private void table(String name, JsonNode properties, List<String> required) {
    String title = "\n## " + name + "\n";
    if (page.indexOf(title) >= 0) {
      return;
    }
    page.append(title).append("\n| key | takes | default | meaning |\n| --- | --- | --- | --- |\n");
    properties
        .fields()
        .forEachRemaining(
            key -> {
              JsonNode value = key.getValue();
              JsonNode fallback = value.path("default");
              String standard =
                  required.contains(key.getKey())
                      ? "required"
                      : fallback.isMissingNode() ? "" : "`" + words(fallback) + "`";
              page.append("| `" + key.getKey() + "` | " + takes(value) + " | " + standard)
                  .append(" | " + value.path("description").asText() + " |\n");
            });
  }

  private static String words(JsonNode value) {
    return value.isTextual() ? value.asText() : value.toString();
  }

  private static List<String> required(JsonNode object) {
    List<String> names = new ArrayList<>();
    object.path("required").forEach(name -> names.add(name.asText()));
    return names;
  }

  private static String takes(JsonNode value) {
    if (value.has("$ref")) {
      String name = value.path("$ref").asText().replaceFirst(".*/", "");
      return name.equals("reference") ? "" : "[" + name + "](#" + name + ")";
    }
    if (value.has("enum")) {
      return stream(value.path("enum"))
          .map(w -> "`" + words(w) + "`")
          .collect(Collectors.joining(", "));
    }
    if (value.has("const")) {
      return "`" + value.path("const").asText() + "`";
    }
    if (value.has("anyOf")) {
      return stream(value.path("anyOf"))
          .map(ReferencePageTest::takes)
          .filter(words -> !words.isEmpty())
          .distinct()
          .collect(Collectors.joining(", or "));
    }
    return switch (value.path("type").asText()) {
      case "array" -> "a list of: " + takes(value.path("items"));
      case "object" -> value.path("properties").isEmpty() ? "a mapping" : "options";
      case "integer" -> "whole number" + range(value);
      case "number" -> "number" + range(value);
      case "boolean" -> "true, false";
      case "null" -> "";
      default -> "text";
    };
  }

  private static String range(JsonNode value) {
    List<String> bounds = new ArrayList<>();
    bound(value, "minimum", "≥", bounds);
    bound(value, "exclusiveMinimum", ">", bounds);
    bound(value, "maximum", "≤", bounds);
    bound(value, "exclusiveMaximum", "<", bounds);
    return bounds.isEmpty() ? "" : " " + String.join(" and ", bounds);
  }

  private static void bound(JsonNode value, String keyword, String sign, List<String> bounds) {
    boolean open = Math.abs(value.path(keyword).asDouble()) > Integer.MAX_VALUE;
    if (value.has(keyword) && !open) {
      bounds.add(sign + " " + value.path(keyword).asText());
    }
  }

  private static Stream<JsonNode> stream(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }
}
