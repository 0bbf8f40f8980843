package io.github.cnnmaven.core.yaml;

import io.github.cnnmaven.core.problem.Place;
import java.util.List;

/** A list. */
public record YamlSequence(Place place, String path, List<YamlNode> items) implements YamlNode {

  public YamlSequence {
    items = List.copyOf(items);
  }

  @Override
  public String described() {
    return items.isEmpty() ? "an empty list" : "a list";
  }
}
