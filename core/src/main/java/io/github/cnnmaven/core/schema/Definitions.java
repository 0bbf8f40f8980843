package io.github.cnnmaven.core.schema;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Parts of a JSON Schema that stand in several places, each written once. */
public final class Definitions {

  private static final String REFERENCE = "reference";

  private final Map<String, ObjectNode> parts = new TreeMap<>();

  /** A schema with one keyword; more can be put into it. */
  public static ObjectNode schema(String keyword, String value) {
    return JsonNodeFactory.instance.objectNode().put(keyword, value);
  }

  /** Whatever one of several schemas takes. */
  public static ObjectNode anyOf(List<ObjectNode> schemas) {
    ObjectNode any = JsonNodeFactory.instance.objectNode();
    any.putArray("anyOf").addAll(schemas);
    return any;
  }

  /** A reference to a part; the part is made when it is not there yet. */
  public ObjectNode refer(String name, Supplier<ObjectNode> part) {
    String key = name.replaceFirst("^an? ", "").replace(' ', '-');
    if (!parts.containsKey(key)) {
      // Before it is made, as it may refer to itself.
      parts.put(key, JsonNodeFactory.instance.objectNode());
      parts.put(key, part.get());
    }
    return schema("$ref", "#/$defs/" + key);
  }

  /** What a schema takes, or a <code>${factor}</code> in its place. */
  public ObjectNode orReference(ObjectNode value) {
    return anyOf(List.of(value, refer(REFERENCE, Definitions::reference)));
  }

  private static ObjectNode reference() {
    return schema("type", "string")
        .put("pattern", "\\$\\{ *[A-Za-z0-9._-]+ *\\}")
        .put("description", "The level of a factor.");
  }

  /** Writes all parts into the schema that refers to them. */
  public void writeTo(ObjectNode root) {
    ObjectNode definitions = root.putObject("$defs");
    parts.forEach(definitions::set);
  }
}
