package io.github.cnnmaven.core.schema;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;

/** The values of an object's properties, defaults filled in. */
public final class Values {

  private final Map<Property<?>, Object> values = new IdentityHashMap<>();

  Values() {}

  <T> void put(Property<T> property, T value) {
    values.put(property, value);
  }

  /**
   * The value of a property.
   *
   * @throws IllegalArgumentException when the object has none: not declared, or found wrong
   */
  public <T> T get(Property<T> property) {
    return find(property)
        .orElseThrow(
            () -> new IllegalArgumentException("No value of '" + property.name() + "' here"));
  }

  /** The value of a property, empty when it was found wrong. */
  @SuppressWarnings("unchecked") // put() pairs a property with a value of its own type only
  public <T> Optional<T> find(Property<T> property) {
    return Optional.ofNullable((T) values.get(property));
  }
}
