package io.github.cnnmaven.core.descriptor;

import io.github.cnnmaven.core.gate.AccuracyGate;
import io.github.cnnmaven.core.problem.Excerpt;
import io.github.cnnmaven.core.problem.Problems;
import io.github.cnnmaven.core.problem.Suggestion;
import io.github.cnnmaven.core.schema.Placed;
import java.util.List;
import java.util.stream.Stream;

/** Whether a gate can be judged: it names a variant that exists, and best has a measure. */
record GateCheck(List<String> variants, boolean hasValidation, Problems problems) {

  void check(Placed<AccuracyGate> gate) {
    String of = gate.value().of();
    List<String> known =
        Stream.concat(
                Stream.of(AccuracyGate.BEST, AccuracyGate.ALL, AccuracyGate.BASELINE),
                variants.stream())
            .distinct()
            .toList();
    if (!known.contains(of)) {
      problems.add(
          gate.node()
              .problem(Excerpt.quoted(of) + " is not a variant", Suggestion.among(of, known)));
    } else if (of.equals(AccuracyGate.BEST) && variants.size() > 1 && !hasValidation) {
      problems.add(
          gate.node()
              .problem(
                  "'best' is chosen by validation accuracy, and the dataset holds out no images",
                  "Add validation: 0.1 to the dataset, or name a variant"));
    }
  }
}
