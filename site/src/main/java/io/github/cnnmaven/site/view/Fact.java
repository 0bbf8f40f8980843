package io.github.cnnmaven.site.view;

/**
 * A name and its value.
 *
 * @param code whether the value is for machines: a path, a checksum
 */
public record Fact(String name, String value, boolean code) {

  static Fact of(String name, String value) {
    return new Fact(name, value, false);
  }

  static Fact code(String name, String value) {
    return new Fact(name, value, true);
  }
}
