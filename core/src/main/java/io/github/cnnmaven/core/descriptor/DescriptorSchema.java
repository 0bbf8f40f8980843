package io.github.cnnmaven.core.descriptor;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.cnnmaven.core.json.Json;
import io.github.cnnmaven.core.schema.Definitions;

/**
 * The whole language as <a href="https://json-schema.org/draft/2020-12/schema">JSON Schema</a>, for
 * editors. Made from the grammar that reads descriptors, so that the two say the same.
 */
public final class DescriptorSchema {

  private DescriptorSchema() {}

  /** The schema, indented. */
  public static String text() {
    Definitions definitions = new Definitions();
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    root.put("title", "A descriptor of cnn-maven-plugin");
    root.setAll(ExperimentGrammar.DESCRIPTOR.schema(definitions));
    root.putArray("anyOf")
        .add(requiring(ExperimentGrammar.NETWORK.name()))
        .add(requiring(ExperimentGrammar.MODEL.name()));
    definitions.writeTo(root);
    return Json.pretty(root);
  }

  private static ObjectNode requiring(String key) {
    ObjectNode schema = JsonNodeFactory.instance.objectNode();
    schema.putArray("required").add(key);
    return schema;
  }
}
