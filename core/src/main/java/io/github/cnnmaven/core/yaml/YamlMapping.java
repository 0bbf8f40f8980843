package io.github.cnnmaven.core.yaml;

import io.github.cnnmaven.core.problem.Place;
import java.util.List;
import java.util.Optional;

/** Keys and values in their order; no key stands twice. */
public record YamlMapping(Place place, String path, List<Entry> entries) implements YamlNode {

  /**
   * A key and its value.
   *
   * @param place of the key
   */
  public record Entry(Place place, String key, YamlNode value) {}

  public YamlMapping {
    entries = List.copyOf(entries);
  }

  public Optional<YamlNode> get(String key) {
    return entries.stream().filter(e -> e.key().equals(key)).map(Entry::value).findFirst();
  }

  @Override
  public String described() {
    return entries.isEmpty() ? "an empty mapping" : "a mapping";
  }
}
