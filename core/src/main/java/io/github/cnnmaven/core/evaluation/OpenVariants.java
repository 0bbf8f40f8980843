package io.github.cnnmaven.core.evaluation;

import io.github.cnnmaven.core.gate.EffectGate;
import io.github.cnnmaven.core.gate.Gate;
import io.github.cnnmaven.core.gate.LevelGate;
import io.github.cnnmaven.core.gate.Outcome;
import io.github.cnnmaven.core.gate.Precision;
import io.github.cnnmaven.core.gate.RegressionGate;
import io.github.cnnmaven.core.gate.SeedGrowth;
import io.github.cnnmaven.core.statistics.Estimate;
import io.github.cnnmaven.core.statistics.Sample;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Finds the variants that an inconclusive verdict is about, and that are not precise enough. */
record OpenVariants(Standing standing) {

  /**
   * Of standing results; without gates all that are not precise enough.
   *
   * @throws IOException when the baseline file is damaged
   */
  Set<String> of(SeedGrowth growth) throws IOException {
    List<Gate> gates = standing.plan().experiment().gates();
    Judge judge = standing.judge();
    Set<String> open = new TreeSet<>();
    for (Gate gate : gates) {
      open.addAll(open(gate, judge));
    }
    if (gates.isEmpty()) {
      standing.variants().forEach(readings -> open.add(readings.variant().id()));
    }
    growth.until().ifPresent(until -> open.removeAll(precise(until)));
    return open;
  }

  private Set<String> open(Gate gate, Judge judge) {
    if (gate instanceof LevelGate level) {
      return open(level, judge);
    }
    Set<String> open = new HashSet<>();
    if (isOpen(gate, judge)) {
      if (gate instanceof EffectGate) {
        standing.variants().forEach(readings -> open.add(readings.variant().id()));
      } else if (gate instanceof RegressionGate regression) {
        open.addAll(ids(regression.of()));
      }
    }
    return open;
  }

  private Set<String> open(LevelGate gate, Judge judge) {
    Set<String> open = new HashSet<>();
    for (String id : ids(gate.of())) {
      if (isOpen(new LevelGate(gate.quantity(), gate.bounds(), id, gate.on()), judge)) {
        open.add(id);
      }
    }
    return open;
  }

  private static boolean isOpen(Gate gate, Judge judge) {
    return judge.judge(gate).stream().anyMatch(v -> v.outcome() == Outcome.INCONCLUSIVE);
  }

  private List<String> ids(String word) {
    return standing.targets().of(word).stream()
        .flatMap(chosen -> chosen.readings().stream())
        .map(readings -> readings.variant().id())
        .toList();
  }

  private Set<String> precise(Precision until) {
    Set<String> precise = new HashSet<>();
    for (Readings readings : standing.variants()) {
      List<Double> values = List.copyOf(readings.of(until.metric()).values());
      if (values.stream().filter(Double::isFinite).count() >= Estimate.LEAST_REPETITIONS
          && margin(values) <= until.margin().value().doubleValue()) {
        precise.add(readings.variant().id());
      }
    }
    return precise;
  }

  /** Half the width of the interval, corrected for looking more than once. */
  private double margin(List<Double> values) {
    return Estimate.ofMean(Sample.of(values))
        .orElseThrow()
        .interval(standing.confidence().level())
        .margin();
  }
}
