package io.github.cnnmaven.site.view;

/**
 * A fact of two variants.
 *
 * @param change from the first to the second, empty where it says nothing
 * @param differs whether the two are not the same
 */
public record SideBySide(String name, String first, String second, String change, boolean differs) {

  static SideBySide of(String name, String first, String second) {
    return new SideBySide(name, first, second, "", !first.equals(second));
  }
}
