package io.github.cnnmaven.core.statistics.factorial;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What was varied.
 *
 * @param levels at least one, the reference first
 */
public record Factor(String name, List<String> levels) {

  public Factor {
    levels = List.copyOf(levels);
  }

  /** The level that others are compared with. */
  public String reference() {
    return levels.get(0);
  }

  /** The levels as numbers; empty unless all are, and all different. */
  public Optional<List<Double>> numbers() {
    try {
      List<Double> numbers =
          levels.stream().map(level -> new BigDecimal(level).doubleValue()).toList();
      return numbers.stream().distinct().count() == numbers.size()
          ? Optional.of(numbers)
          : Optional.empty();
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** How many columns a model needs for it. */
  int degreesOfFreedom() {
    return levels.size() - 1;
  }

  /**
   * Sum-to-zero code of a level ({@code contr.sum} in R): 1 in the column of its own, -1 in all
   * columns for the last level. Main effects are then averages over the other factors' levels, each
   * level counting the same however many runs it has.
   */
  double code(String level, int column) {
    int index = levels.indexOf(level);
    if (index == levels.size() - 1) {
      return -1;
    }
    return index == column ? 1 : 0;
  }
}
