package io.github.cnnmaven.core.descriptor;

import io.github.cnnmaven.core.design.Factor;
import io.github.cnnmaven.core.gate.Basis;
import io.github.cnnmaven.core.gate.Bound;
import io.github.cnnmaven.core.gate.DataGate;
import io.github.cnnmaven.core.gate.EffectGate;
import io.github.cnnmaven.core.gate.Gate;
import io.github.cnnmaven.core.gate.LevelGate;
import io.github.cnnmaven.core.gate.Quantity;
import io.github.cnnmaven.core.gate.RegressionGate;
import io.github.cnnmaven.core.gate.Target;
import io.github.cnnmaven.core.problem.Excerpt;
import io.github.cnnmaven.core.problem.Problems;
import io.github.cnnmaven.core.problem.Suggestion;
import io.github.cnnmaven.core.schema.Placed;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whether a gate can be judged: it has a bound, names a variant or a factor that exists, and best
 * has a measure.
 *
 * @param seeds how many runs each variant will have at least
 */
record GateCheck(
    List<String> variants,
    List<Factor> factors,
    boolean hasValidation,
    int seeds,
    QuantityCheck quantities,
    Problems problems) {

  private static final int LEAST_SEEDS = 3;

  void check(Placed<Gate> gate) {
    if (gate.value() instanceof DataGate data) {
      checkBounds(gate, data.bounds());
    } else if (gate.value() instanceof LevelGate level) {
      quantities.check(gate.node(), level.quantity());
      checkTarget(gate, level.of());
      checkBounds(gate, level.bounds());
      checkBasis(gate, level.on());
    } else if (gate.value() instanceof EffectGate effect) {
      quantities.check(gate.node(), effect.metric());
      checkFactor(gate, effect);
      checkBounds(gate, effect.bounds());
      checkBasis(gate, effect.on());
    } else if (gate.value() instanceof RegressionGate regression) {
      checkRegression(gate, regression);
    }
  }

  private void checkRegression(Placed<Gate> gate, RegressionGate regression) {
    checkTarget(gate, regression.of());
    checkBasis(gate, regression.on());
    quantities.check(gate.node(), regression.metric());
    if (regression.absolute().isEmpty() && regression.relative().isEmpty()) {
      add(gate, "nothing to compare with", "Give absolute: 1 pp, or relative: 2 %");
    }
    if (regression.on().equals(Optional.of(Basis.WORST))) {
      add(gate, "a regression has no worst seed", "Use on: mean or on: lowerBound");
    }
    if (regression.metric().equals(Quantity.MODEL_SIZE)) {
      add(
          gate,
          "the baseline file does not keep modelSize",
          "Use parameters, or a gate on modelSize");
    }
  }

  private void checkTarget(Placed<Gate> gate, String of) {
    List<String> known =
        Stream.concat(Stream.of(Target.BEST, Target.ALL, Target.BASELINE), variants.stream())
            .distinct()
            .toList();
    if (!known.contains(of)) {
      add(gate, Excerpt.quoted(of) + " is not a variant", Suggestion.among(of, known));
    } else if (of.equals(Target.BEST) && variants.size() > 1 && !hasValidation) {
      add(
          gate,
          "'best' is chosen by validation accuracy, and the dataset holds out no images",
          "Add validation: 0.1 to the dataset, or name a variant");
    }
  }

  private void checkFactor(Placed<Gate> gate, EffectGate effect) {
    List<String> known = factors.stream().map(Factor::name).toList();
    Optional<Factor> factor =
        factors.stream().filter(each -> each.name().equals(effect.factor())).findFirst();
    if (factor.isEmpty()) {
      add(
          gate,
          Excerpt.quoted(effect.factor()) + " is not a factor",
          Suggestion.among(effect.factor(), known));
      return;
    }
    List<String> levels = factor.get().levels().stream().skip(1).toList();
    effect
        .level()
        .filter(level -> !levels.contains(level))
        .ifPresent(
            level ->
                add(
                    gate,
                    Excerpt.quoted(level) + " is not a level to change to",
                    Suggestion.among(level, levels)));
    if (effect.on().equals(Optional.of(Basis.WORST))) {
      add(gate, "an effect has no worst seed", "Use on: mean or on: lowerBound");
    }
  }

  private void checkBounds(Placed<Gate> gate, List<Bound> bounds) {
    if (bounds.isEmpty()) {
      add(gate, "no bound", "Give a min, a max, or both");
    } else if (bounds.size() == 2
        && bounds.get(0).limit().value().compareTo(bounds.get(1).limit().value()) > 0) {
      add(gate, "min is above max, so that nothing can pass", "");
    }
  }

  private void checkBasis(Placed<Gate> gate, Optional<Basis> on) {
    if (on.equals(Optional.of(Basis.LOWER_BOUND)) && seeds < LEAST_SEEDS) {
      add(
          gate,
          "on: lowerBound needs " + LEAST_SEEDS + " seeds or more",
          "Add seeds, or use on: mean");
    }
  }

  private void add(Placed<Gate> gate, String message, String hint) {
    problems.add(gate.node().problem(message, hint));
  }
}
