package io.github.cnnmaven.core.design;

import java.util.List;
import java.util.Map;

/**
 * What is varied, and how.
 *
 * @param factors the baseline's level first in each
 * @param combinations one for each variant, the baseline first
 */
public record ExperimentDesign(List<Factor> factors, List<Combination> combinations) {

  /** Nothing varies. */
  static final ExperimentDesign SINGLE =
      new ExperimentDesign(List.of(), List.of(Combination.of(Map.of())));

  public ExperimentDesign {
    factors = List.copyOf(factors);
    combinations = List.copyOf(combinations);
  }

  /** The variant that the others are compared with. */
  public Combination baseline() {
    return combinations.get(0);
  }
}
