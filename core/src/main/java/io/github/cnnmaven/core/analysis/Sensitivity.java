package io.github.cnnmaven.core.analysis;

import io.github.cnnmaven.core.statistics.Estimate;
import io.github.cnnmaven.core.statistics.Power;
import io.github.cnnmaven.core.statistics.SeedsNeeded;
import io.github.cnnmaven.core.statistics.factorial.Effect;
import io.github.cnnmaven.core.statistics.factorial.FactorialAnalysis;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the experiment could have seen: the least precise of its main effects, two-sided at 5 % with
 * a power of 80 %.
 *
 * @param effect the smallest one that is likely seen
 * @param seedsFor how many seeds would see another effect, if the spread stays; those beyond a
 *     thousand are left out
 */
public record Sensitivity(String term, double effect, int seeds, Map<String, Integer> seedsFor) {

  public Sensitivity {
    seedsFor = Map.copyOf(seedsFor);
  }

  /**
   * Of an analysis; empty where no main effect has a standard error.
   *
   * @param wanted effects to plan for
   */
  static Optional<Sensitivity> of(FactorialAnalysis factors, double... wanted) {
    return factors.effects().stream()
        .filter(Effect::main)
        .filter(effect -> effect.estimate().filter(e -> e.standardError() > 0).isPresent())
        .max(Comparator.comparingDouble(effect -> error(effect).standardError()))
        .map(effect -> of(effect, factors.seeds(), wanted));
  }

  private static Sensitivity of(Effect effect, int seeds, double... wanted) {
    Estimate estimate = error(effect);
    SortedMap<String, Integer> seedsFor = new TreeMap<>();
    for (double size : wanted) {
      new SeedsNeeded(estimate, seeds)
          .toDetect(size, Power.USUAL)
          .ifPresent(needed -> seedsFor.put(Double.toString(size), needed));
    }
    return new Sensitivity(
        effect.term(),
        Power.USUAL.detectable(estimate.standardError(), estimate.degreesOfFreedom()),
        seeds,
        seedsFor);
  }

  private static Estimate error(Effect effect) {
    return effect.estimate().orElseThrow();
  }
}
