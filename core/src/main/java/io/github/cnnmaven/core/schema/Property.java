package io.github.cnnmaven.core.schema;

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

  private Property(String name, ValueType<T> type, Optional<T> fallback, String description) {
    this.name = name;
    this.type = type;
    this.fallback = fallback;
    this.description = description;
  }

  /** A key that must be there. */
  public static <T> Property<T> required(String name, ValueType<T> type, String description) {
    return new Property<>(name, type, Optional.empty(), description);
  }

  /** A key with a default. */
  public static <T> Property<T> optional(
      String name, ValueType<T> type, T fallback, String description) {
    return new Property<>(name, type, Optional.of(fallback), description);
  }

  /** A key that may be left out, which means something of its own. */
  public static <T> Property<Optional<T>> absentable(
      String name, ValueType<T> type, String description) {
    return new Property<>(name, type.map(Optional::of), Optional.of(Optional.empty()), description);
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
}
