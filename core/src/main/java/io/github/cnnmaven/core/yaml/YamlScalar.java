package io.github.cnnmaven.core.yaml;

import io.github.cnnmaven.core.problem.Excerpt;
import io.github.cnnmaven.core.problem.Place;

/**
 * A plain value.
 *
 * @param text as written, without quotes
 * @param factor whose level it is, where <code>${factor}</code> is written; else empty
 */
public record YamlScalar(Place place, String path, Kind kind, String text, String factor)
    implements YamlNode {

  /** A value that stands there itself. */
  public YamlScalar(Place place, String path, Kind kind, String text) {
    this(place, path, kind, text, "");
  }

  /** What YAML 1.2's core schema makes of the text: {@code yes} and {@code off} are text. */
  public enum Kind {
    TEXT("the text "),
    INTEGER("the number "),
    DECIMAL("the number "),
    FLAG(""),
    NOTHING("");

    private final String article;

    Kind(String article) {
      this.article = article;
    }
  }

  @Override
  public String described() {
    return factor.isEmpty() ? self() : self() + ", a level of '" + factor + "'";
  }

  private String self() {
    return switch (kind) {
      case TEXT -> kind.article + Excerpt.quoted(text);
      case INTEGER, DECIMAL, FLAG -> kind.article + Excerpt.of(text);
      case NOTHING -> text.isEmpty() ? "nothing" : "'" + text + "', which is nothing in YAML";
    };
  }
}
