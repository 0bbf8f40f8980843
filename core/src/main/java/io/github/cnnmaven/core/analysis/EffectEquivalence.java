package io.github.cnnmaven.core.analysis;

import io.github.cnnmaven.core.statistics.Equivalence;
import io.github.cnnmaven.core.statistics.factorial.Effect;
import io.github.cnnmaven.core.statistics.factorial.FactorialAnalysis;
import java.util.List;

/**
 * Whether a main effect is smaller than what matters, either way (TOST).
 *
 * @param test against the declared margin
 * @param p of both one-sided tests; small says that the effect lies within the margin
 */
public record EffectEquivalence(String factor, String level, Equivalence test, double p) {

  static List<EffectEquivalence> all(FactorialAnalysis factors, double margin) {
    return factors.effects().stream()
        .filter(Effect::main)
        .flatMap(
            effect ->
                effect.estimate().stream()
                    .map(estimate -> Equivalence.of(estimate, margin))
                    .map(
                        test ->
                            new EffectEquivalence(
                                effect.term(), effect.levels().get(0), test, test.pValue())))
        .toList();
  }

  boolean of(Effect effect) {
    return effect.main() && effect.term().equals(factor) && effect.levels().get(0).equals(level);
  }
}
