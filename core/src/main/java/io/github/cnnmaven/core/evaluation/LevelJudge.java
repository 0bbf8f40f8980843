package io.github.cnnmaven.core.evaluation;

import io.github.cnnmaven.core.gate.Bound;
import io.github.cnnmaven.core.gate.LevelGate;
import io.github.cnnmaven.core.gate.Verdict;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Judges bounds on a quantity of variants: a verdict for each variant and bound. */
record LevelJudge(Targets targets, Confidence confidence) {

  List<Verdict> judge(LevelGate gate) {
    List<Verdict> verdicts = new ArrayList<>();
    for (Targets.Chosen chosen : targets.of(gate.of())) {
      for (Bound bound : gate.bounds()) {
        String name =
            gate.quantity().name() + " of " + chosen.name() + " " + bound.symbols() + on(gate);
        verdicts.add(ruling(gate, bound, chosen.readings()).of(name));
      }
    }
    return verdicts;
  }

  private Ruling ruling(LevelGate gate, Bound bound, Optional<Readings> found) {
    if (found.isEmpty()) {
      return Ruling.failed("No finished run to judge.");
    }
    Readings readings = found.get();
    Claim claim = new Claim(gate.quantity().words(), bound);
    if (gate.quantity().exact()) {
      return claim.exact(BigDecimal.valueOf(readings.exact(gate.quantity())), 0, "");
    }
    String fault = readings.fault(gate.quantity());
    return fault.isEmpty()
        ? new Standpoint(gate.on(), confidence)
            .rule(claim, List.copyOf(readings.of(gate.quantity()).values()))
        : Ruling.failed(fault);
  }

  private static String on(LevelGate gate) {
    return gate.on().map(basis -> " on " + basis.word()).orElse("");
  }
}
