package io.github.cnnmaven.core.statistics.factorial;

import java.util.ArrayList;
import java.util.List;

/**
 * The factors as far as runs have their levels: a level all of whose runs failed is not compared.
 *
 * @param factors with two levels or more
 * @param limits factors that are left with one
 */
record PresentLevels(List<Factor> factors, List<Limit> limits) {

  PresentLevels {
    factors = List.copyOf(factors);
    limits = List.copyOf(limits);
  }

  static PresentLevels of(List<Factor> factors, List<Observation> observations) {
    List<Factor> present = new ArrayList<>();
    List<Limit> limits = new ArrayList<>();
    for (Factor factor : factors) {
      Factor rest = restricted(factor, observations);
      int missing = factor.levels().size() - rest.levels().size();
      if (rest.levels().size() > 1) {
        present.add(rest);
      }
      if (missing > 0) {
        limits.add(
            new Limit(
                factor.name(),
                Math.max(0, rest.levels().size() - 1),
                factor.degreesOfFreedom(),
                List.of()));
      }
    }
    return new PresentLevels(present, limits);
  }

  /** How many cells a full design has. */
  long combinations() {
    return factors.stream().mapToLong(f -> f.levels().size()).reduce(1, Math::multiplyExact);
  }

  private static Factor restricted(Factor factor, List<Observation> observations) {
    return new Factor(
        factor.name(),
        factor.levels().stream()
            .filter(level -> observations.stream().anyMatch(o -> o.level(factor).equals(level)))
            .toList());
  }
}
