package io.github.cnnmaven.core.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.cnnmaven.core.json.Json;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A key that an object may have.
 *
 * @param <T> what its value is read as
 */
public final class Property<T> {

  private final String name;
  private final ValueType<T> type;
  private final Optional<T> fallback;
  private final String description;
  private final Optional<JsonNode> shown;

  private Property(
      String name,
      ValueType<T> type,
      Optional<T> fallback,
      String description,
      Optional<JsonNode> shown) {
    this.name = name;
    this.type = type;
    this.fallback = fallback;
    this.description = description;
    this.shown = shown;
  }

  /** A key that must be there. */
  public static <T> Property<T> required(String name, ValueType<T> type, String description) {
    return new Property<>(name, type, Optional.empty(), description, Optional.empty());
  }

  /** A key with a default. */
  public static <T> Property<T> optional(
      String name, ValueType<T> type, T fallback, String description) {
    return new Property<>(name, type, Optional.of(fallback), description, Optional.empty());
  }

  /** A key that may be left out, which means something of its own. */
  public static <T> Property<Optional<T>> absentable(
      String name, ValueType<T> type, String description) {
    return new Property<>(
        name, type.map(Optional::of), Optional.of(Optional.empty()), description, Optional.empty());
  }

  public String name() {
    return name;
  }

  public ValueType<T> type() {
    return type;
  }

  /** The default; empty when the key is required. */
  public Optional<T> fallback() {
    return fallback;
  }

  public boolean isRequired() {
    return fallback.isEmpty();
  }

  /** One sentence for documentation and editors. */
  public String description() {
    return description;
  }

  /** Its value's schema with what this key adds: a description, and the default where it is one. */
  ObjectNode schema(Definitions definitions) {
    ObjectNode schema = type.schema(definitions).put("description", description);
    plainDefault().ifPresent(value -> schema.set("default", value));
    return schema;
  }

  /** The default as a descriptor would say it; empty where it is more than a plain value. */
  public Optional<JsonNode> plainDefault() {
    return shown.or(() -> fallback.filter(Property::isPlain).map(Json::tree));
  }

  private static boolean isPlain(Object value) {
    return value instanceof Number
        || value instanceof Boolean
        || value instanceof String
        || value instanceof Enum<?>
        || value instanceof List<?> list && list.stream().allMatch(Property::isPlain)
        || value instanceof Map<?, ?> map && map.isEmpty();
  }

  /**
   * The same key, its default written as a descriptor would.
   *
   * @param value a number, a word, a list or a mapping
   */
  public Property<T> defaultsTo(Object value) {
    return new Property<>(name, type, fallback, description, Optional.of(Json.tree(value)));
  }
}
