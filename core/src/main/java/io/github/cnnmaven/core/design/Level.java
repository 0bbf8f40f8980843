package io.github.cnnmaven.core.design;

import io.github.cnnmaven.core.yaml.YamlNode;
import io.github.cnnmaven.core.yaml.YamlScalar;

/**
 * A setting of a factor: a name for {@code when:} and what <code>${factor}</code> stands for.
 *
 * @param word as part of a variant's id, of file names and of links
 * @param kind of the value in YAML, so that 0.5 stays a number
 * @param text of the value as written
 */
public record Level(String word, YamlScalar.Kind kind, String text) {

  /** The value in the place of what stood for it. */
  YamlScalar in(YamlNode node, String factor) {
    return new YamlScalar(node.place(), node.path(), kind, text, factor);
  }

  @Override
  public String toString() {
    return word;
  }
}
