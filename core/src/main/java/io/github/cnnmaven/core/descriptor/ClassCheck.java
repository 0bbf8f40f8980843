package io.github.cnnmaven.core.descriptor;

import io.github.cnnmaven.core.gate.EffectGate;
import io.github.cnnmaven.core.gate.Gate;
import io.github.cnnmaven.core.gate.LevelGate;
import io.github.cnnmaven.core.gate.Quantity;
import io.github.cnnmaven.core.gate.RegressionGate;
import io.github.cnnmaven.core.problem.Excerpt;
import io.github.cnnmaven.core.problem.Problems;
import io.github.cnnmaven.core.problem.Suggestion;
import io.github.cnnmaven.core.schema.Placed;
import java.util.List;
import java.util.Optional;

/** Whether gates on recall name classes of the data. */
record ClassCheck(List<String> names, Problems problems) {

  void check(Placed<Gate> gate) {
    quantity(gate.value())
        .flatMap(Quantity::recalledClass)
        .filter(name -> !names.contains(name))
        .ifPresent(
            name ->
                problems.add(
                    gate.node()
                        .problem(
                            Excerpt.quoted(name) + " is not a class of the data",
                            Suggestion.among(name, names))));
  }

  private static Optional<Quantity> quantity(Gate gate) {
    if (gate instanceof LevelGate level) {
      return Optional.of(level.quantity());
    }
    if (gate instanceof EffectGate effect) {
      return Optional.of(effect.metric());
    }
    return gate instanceof RegressionGate regression
        ? Optional.of(regression.metric())
        : Optional.empty();
  }
}
