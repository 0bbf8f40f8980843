package io.github.cnnmaven.core.evaluation;

import io.github.cnnmaven.core.analysis.MetricAnalysis;
import io.github.cnnmaven.core.analysis.VariantMeasurements;
import io.github.cnnmaven.core.gate.Bound;
import io.github.cnnmaven.core.gate.EffectGate;
import io.github.cnnmaven.core.gate.Verdict;
import io.github.cnnmaven.core.statistics.factorial.Effect;
import io.github.cnnmaven.core.statistics.factorial.Factor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Judges what factors do: a verdict for each level that is changed to, and each bound. Declared
 * before the runs, so without correction for being several.
 */
record EffectJudge(List<Factor> factors, List<Readings> variants, Confidence confidence) {

  List<Verdict> judge(EffectGate gate) {
    List<Verdict> verdicts = new ArrayList<>();
    for (String level : levels(gate)) {
      for (Bound bound : gate.bounds()) {
        String name =
            "effect of %s %s on %s %s"
                .formatted(gate.factor(), level, gate.metric().name(), bound.symbols());
        verdicts.add(ruling(gate, level, bound).of(name));
      }
    }
    return verdicts;
  }

  private List<String> levels(EffectGate gate) {
    return gate.level().isPresent()
        ? List.of(gate.level().get())
        : factors.stream()
            .filter(factor -> factor.name().equals(gate.factor()))
            .flatMap(factor -> factor.levels().stream().skip(1))
            .toList();
  }

  private Ruling ruling(EffectGate gate, String level, Bound bound) {
    for (Readings readings : variants) {
      String fault = readings.fault(gate.metric());
      if (!fault.isEmpty()) {
        return Ruling.failed(readings.variant().id() + ": " + fault);
      }
    }
    return effect(gate, level)
        .map(effect -> ruling(gate, bound, effect))
        .orElse(
            Ruling.failed(
                "The effect of " + gate.factor() + " cannot be told apart from others here."));
  }

  private Ruling ruling(EffectGate gate, Bound bound, Effect effect) {
    String what =
        "The effect of changing "
            + gate.factor()
            + " from "
            + effect.references().get(0)
            + " to "
            + effect.levels().get(0)
            + " on "
            + gate.metric().wordsWithin()
            + (effect.assuming().isEmpty() ? "" : ", if it does not depend on other factors,");
    int seeds = variants.stream().mapToInt(r -> r.runs().planned()).max().orElse(0);
    return new Standpoint(gate.on(), confidence)
        .rule(new Claim(what, bound.on(gate.metric())), effect.value(), effect.estimate(), seeds);
  }

  private Optional<Effect> effect(EffectGate gate, String level) {
    List<VariantMeasurements> measured =
        variants.stream().map(readings -> Measurements.of(readings, gate.metric())).toList();
    return MetricAnalysis.factorial(gate.metric().name(), factors, measured).stream()
        .flatMap(analysis -> analysis.of(gate.factor()).stream())
        .filter(effect -> effect.levels().equals(List.of(level)))
        .findFirst();
  }
}
