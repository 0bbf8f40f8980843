package io.github.cnnmaven.core.descriptor;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DescriptorSchemaTest {

  /** The file that ships; {@code -Dcnn.update} writes it anew. */
  private static final Path SHIPPED =
      Path.of("src/main/resources/io/github/cnnmaven/core/descriptor/descriptor.schema.json");

  /** Of which one must be there, or which mean nothing where they are left out. */
  private static final Set<String> ALTERNATIVES =
      Set.of(
          "artifact",
          "cifarBinary",
          "dataset",
          "directory",
          "file",
          "idx",
          "input",
          "insertAfter",
          "insertBefore",
          "name",
          "question",
          "replace",
          "sha256",
          "test",
          "url",
          "use");

  private static final Path EXAMPLES = Path.of("..", "example-project");

  private static final JsonSchema SCHEMA =
      JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
          .getSchema(DescriptorSchema.text());

  @Test
  void isShippedAsTheGrammarHasIt() throws IOException {
    if (System.getProperty("cnn.update") != null) {
      Files.createDirectories(SHIPPED.getParent());
      Files.writeString(SHIPPED, DescriptorSchema.text());
    }
    assertThat(Files.readString(SHIPPED)).isEqualTo(DescriptorSchema.text());
  }

  static Stream<Path> examples() throws IOException {
    List<Path> all;
    try (Stream<Path> files = Files.walk(EXAMPLES)) {
      all = files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    }
    return all.stream();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void takesEveryExample(Path file) throws IOException {
    assertThat(faults(Files.readString(file))).isEmpty();
  }

  @Test
  void takesShortForms() throws IOException {
    String text =
        """
        experiment: x
        dataset: { name: mnist, limit: "${images}" }
        factors: { images: [100, 200], optimizer: [adam, rmsprop] }
        design: oneAtATime
        network:
          - conv2d: { filters: 3, kernel: [3, 5] }
          - maxPool2d
          - dropout: 0.5
          - flatten:
          - dense: { units: classes, activation: softmax, when: { images: [100, 200] } }
        training:
          - { epochs: 3, optimizer: "${optimizer}" }
          - { when: { optimizer: adam }, batchSize: 8 }
        """;
    assertThat(faults(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "colour: red",
        "dataset: { nmae: mnist }",
        "network: [ { conv2d: { filters: 3, kernl: 3 } } ]",
        "network: [ { conv3d: { filters: 3 } } ]",
        "network: { use: vgg16, repalce: {} }",
        "training: { epoch: 3 }",
        "training: [ { epoch: 3 } ]",
        "training: { optimizer: { adam: { rate: 3 } } }",
        "augmentation: { flip: true }",
        "gates: [ { accuracy: { min: 0.5, off: best } } ]",
        "pictures: { filter: true }",
        "seeds: many"
      })
  void refusesWhatTheReaderRefuses(String wrong) throws IOException {
    String key = wrong.substring(0, wrong.indexOf(':'));
    String right =
        Stream.of("experiment: x", "dataset: { name: mnist }", "network: [flatten]")
            .filter(line -> !line.startsWith(key + ":"))
            .reduce("", (all, line) -> all + line + "\n");
    assertThat(faults(right + wrong)).isNotEmpty();
  }

  @Test
  void describesEveryKey() throws IOException {
    assertThat(keys()).hasSizeGreaterThan(300);
    assertThat(keys())
        .allSatisfy(
            (place, key) ->
                assertThat(key.path("description").asText())
                    .as(place)
                    .endsWith(".")
                    .hasSizeGreaterThan(5));
  }

  /** Or what it means to leave it out. */
  @Test
  void saysTheDefaultOfEveryKeyThatCanBeLeftOut() throws IOException {
    assertThat(keys())
        .allSatisfy(
            (place, key) -> {
              String name = place.substring(place.lastIndexOf('/') + 1);
              if (!key.has("default")
                  && !place.startsWith("required")
                  && !ALTERNATIVES.contains(name)) {
                assertThat(key.path("description").asText())
                    .as(place)
                    .containsPattern("default|left out");
              }
            });
  }

  /** By their places; those that must be there, and one of several choices, are marked. */
  private static Map<String, JsonNode> keys() throws IOException {
    Map<String, JsonNode> keys = new TreeMap<>();
    collect(new ObjectMapper().readTree(DescriptorSchema.text()), "", keys);
    return keys;
  }

  private static void collect(JsonNode schema, String place, Map<String, JsonNode> keys) {
    List<String> required = new ArrayList<>();
    schema.path("required").forEach(name -> required.add(name.asText()));
    schema
        .path("properties")
        .fields()
        .forEachRemaining(
            key -> {
              boolean needed = required.contains(key.getKey()) || isChoice(schema);
              keys.put((needed ? "required" : "") + place + "/" + key.getKey(), key.getValue());
            });
    schema
        .fields()
        .forEachRemaining(each -> collect(each.getValue(), place + "/" + each.getKey(), keys));
    for (int i = 0; schema.isArray() && i < schema.size(); i++) {
      collect(schema.get(i), place + "/" + i, keys);
    }
  }

  private static boolean isChoice(JsonNode object) {
    return object.path("maxProperties").asInt() == 1;
  }

  private static List<String> faults(String yaml) throws IOException {
    return SCHEMA.validate(YamlAsJson.of(yaml)).stream().map(Object::toString).toList();
  }
}
