package io.github.cnnmaven.core.yaml;

import io.github.cnnmaven.core.problem.Place;
import io.github.cnnmaven.core.problem.Problem;

/** A value of a YAML document. */
public sealed interface YamlNode permits YamlMapping, YamlSequence, YamlScalar {

  Place place();

  /** From the root: {@code network[2].conv2d.filters}; empty at the root. */
  String path();

  /** What it is, for a sentence: {@code the text 'three'}, {@code a list}. */
  String described();

  default Problem problem(String message, String hint) {
    return new Problem(place(), path(), message, hint);
  }

  /** Something unusual that can be used all the same. */
  default Problem warning(String message, String hint) {
    return problem(message, hint).asWarning();
  }

  /** "expected a, found b". */
  default Problem mismatch(String expected) {
    return problem("expected " + expected + ", found " + described(), "");
  }
}
