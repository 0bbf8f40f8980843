package io.github.cnnmaven.core.design;

import java.util.List;

/** What is varied, and its settings; the first level is the baseline's. */
public record Factor(String name, List<String> levels) {

  public Factor {
    levels = List.copyOf(levels);
  }

  public String baseline() {
    return levels.get(0);
  }
}
