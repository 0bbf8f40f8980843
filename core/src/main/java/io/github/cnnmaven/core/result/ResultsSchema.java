package io.github.cnnmaven.core.result;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.cnnmaven.core.json.Json;
import io.github.cnnmaven.core.network.Shape;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The JSON Schema (2020-12) of {@code results.json}, made from the records that are written, so
 * that it cannot say anything else. What a run was trained with is an object without further
 * promises: the descriptor's own schema tells of that.
 */
public final class ResultsSchema {

  private static final String CORE = "io.github.cnnmaven.core.";
  private static final List<String> TOLD =
      List.of("result", "analysis", "gate", "statistics", "prepared");

  private final Map<String, Object> definitions = new TreeMap<>();

  private ResultsSchema() {}

  /** The schema, indented for people. */
  public static String text() {
    ResultsSchema schema = new ResultsSchema();
    Map<String, Object> root = new LinkedHashMap<>();
    root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    root.put("title", "results.json of cnn-maven-plugin, format " + ExperimentResults.FORMAT);
    root.putAll(schema.of(ExperimentResults.class));
    root.put("$defs", schema.definitions);
    return Json.pretty(root);
  }

  private Map<String, Object> of(Type type) {
    if (type instanceof ParameterizedType generic) {
      Type[] arguments = generic.getActualTypeArguments();
      Map<String, Object> content = of(arguments[arguments.length - 1]);
      return arguments.length == 1
          ? Map.of("type", "array", "items", content)
          : Map.of("type", "object", "additionalProperties", content);
    }
    return type instanceof Class<?> plain ? of(plain) : Map.of();
  }

  private Map<String, Object> of(Class<?> type) {
    if (type == String.class) {
      return Map.of("type", "string");
    }
    if (type == boolean.class || type == Boolean.class) {
      return Map.of("type", "boolean");
    }
    if (type == double.class || type == Double.class) {
      Map<String, Object> other = Map.of("enum", List.of("NaN", "Infinity", "-Infinity"));
      return Map.of("anyOf", List.of(Map.of("type", "number"), other));
    }
    if (type.isPrimitive() || Number.class.isAssignableFrom(type)) {
      return Map.of("type", type == BigDecimal.class ? "number" : "integer");
    }
    if (type.isEnum()) {
      return Map.of(
          "enum", Arrays.stream(type.getEnumConstants()).map(ResultsSchema::name).toList());
    }
    if (Shape.class.isAssignableFrom(type)) {
      return Map.of("type", "array", "items", Map.of("type", "integer"));
    }
    return told(type) ? reference(type) : Map.of();
  }

  private static boolean told(Class<?> type) {
    String name = type.getName();
    return type.isRecord() && TOLD.stream().anyMatch(each -> name.startsWith(CORE + each + "."));
  }

  private Map<String, Object> reference(Class<?> type) {
    String name = type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
    if (!definitions.containsKey(name)) {
      definitions.put(name, Map.of());
      definitions.put(name, definition(type));
    }
    return Map.of("$ref", "#/$defs/" + name);
  }

  private Map<String, Object> definition(Class<?> type) {
    Map<String, Object> properties = new TreeMap<>();
    List<String> required = new ArrayList<>();
    for (RecordComponent component : type.getRecordComponents()) {
      properties.put(component.getName(), of(component.getGenericType()));
      if (!nullable(component.getAnnotatedType())) {
        required.add(component.getName());
      }
    }
    return Map.of("type", "object", "properties", properties, "required", required);
  }

  private static boolean nullable(AnnotatedType type) {
    return type.isAnnotationPresent(Nullable.class);
  }

  private static String name(Object constant) {
    try {
      String field = ((Enum<?>) constant).name();
      JsonProperty named =
          ((Enum<?>) constant)
              .getDeclaringClass()
              .getField(field)
              .getAnnotation(JsonProperty.class);
      return named == null ? field : named.value();
    } catch (NoSuchFieldException e) {
      throw new IllegalStateException(e);
    }
  }
}
