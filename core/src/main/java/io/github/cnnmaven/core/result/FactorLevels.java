package io.github.cnnmaven.core.result;

import java.util.List;

/** A factor and its levels, the baseline's first. */
public record FactorLevels(String name, List<String> levels) {

  public FactorLevels {
    levels = List.copyOf(levels);
  }
}
