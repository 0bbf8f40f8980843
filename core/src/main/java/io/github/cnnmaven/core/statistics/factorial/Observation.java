package io.github.cnnmaven.core.statistics.factorial;

import java.util.Map;

/**
 * What one run measured.
 *
 * @param levels of every factor
 * @param block what it shares with runs of other cells: the seed
 */
public record Observation(Map<String, String> levels, long block, double value) {

  public Observation {
    levels = Map.copyOf(levels);
  }

  String level(Factor factor) {
    String level = levels.get(factor.name());
    if (level == null) {
      throw new IllegalArgumentException("No level of " + factor.name() + " in " + levels);
    }
    return level;
  }
}
