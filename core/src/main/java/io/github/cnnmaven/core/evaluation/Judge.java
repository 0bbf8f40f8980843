package io.github.cnnmaven.core.evaluation;

import io.github.cnnmaven.core.gate.AccuracyGate;
import io.github.cnnmaven.core.gate.Outcome;
import io.github.cnnmaven.core.gate.Verdict;
import io.github.cnnmaven.core.result.Metrics;
import io.github.cnnmaven.core.result.RunStatus;
import io.github.cnnmaven.core.result.Split;
import io.github.cnnmaven.core.result.VariantResults;
import io.github.cnnmaven.core.statistics.Summary;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Holds gates against results. A variant with fewer finished runs than seeds fails: what did not
 * run was not shown to be good.
 *
 * @param best id of the best variant, empty when none has finished
 * @param seeds how many runs each variant should have
 */
record Judge(List<VariantResults> variants, Optional<String> best, int seeds) {

  /** One verdict on whether every run has finished, then those of the gates. */
  List<Verdict> judge(List<AccuracyGate> gates) {
    Stream<Verdict> ofGates =
        gates.stream().flatMap(gate -> targets(gate).stream().map(target -> judge(gate, target)));
    return Stream.concat(Stream.of(completeness()), ofGates).toList();
  }

  private Verdict completeness() {
    int planned = variants.size() * seeds;
    long finished =
        variants.stream()
            .flatMap(variant -> variant.runs().stream())
            .filter(run -> run.result().status() == RunStatus.FINISHED)
            .count();
    boolean all = finished == planned;
    String sentence =
        all
            ? "All " + planned + " planned runs have finished."
            : finished
                + " of "
                + planned
                + " planned runs have finished; run cnn:experiment again.";
    return new Verdict("every run finished", all ? Outcome.PASS : Outcome.FAIL, sentence);
  }

  /** Ids of the variants a gate is about. */
  private List<Optional<String>> targets(AccuracyGate gate) {
    return switch (gate.of()) {
      case AccuracyGate.BEST -> List.of(best);
      case AccuracyGate.ALL -> variants.stream().map(v -> Optional.of(v.id())).toList();
      case AccuracyGate.BASELINE ->
          variants.stream().filter(VariantResults::baseline).map(v -> Optional.of(v.id())).toList();
      default -> List.of(Optional.of(gate.of()));
    };
  }

  private Verdict judge(AccuracyGate gate, Optional<String> target) {
    Optional<VariantResults> variant =
        target.flatMap(id -> variants.stream().filter(v -> v.id().equals(id)).findFirst());
    String who = target.filter(id -> !id.equals(gate.of())).map(id -> " (" + id + ")").orElse("");
    String name = "accuracy of " + gate.of() + who + " >= " + gate.min().toPlainString();
    Optional<Summary> accuracy = variant.flatMap(v -> v.summary(Split.TEST, Metrics::accuracy));
    if (accuracy.isEmpty()) {
      return new Verdict(name, Outcome.FAIL, "No finished run to judge.");
    }
    if (accuracy.get().n() < seeds) {
      String counted = accuracy.get().n() + " of " + seeds + " runs finished.";
      return new Verdict(name, Outcome.FAIL, "Only " + counted);
    }
    return verdict(name, gate.min(), accuracy.get());
  }

  private static Verdict verdict(String name, BigDecimal min, Summary accuracy) {
    boolean reached = BigDecimal.valueOf(accuracy.mean()).compareTo(min) >= 0;
    String sentence =
        String.format(
            Locale.ROOT,
            "Test accuracy is %.4f, mean of %s; at least %s is wanted.",
            accuracy.mean(),
            accuracy.n() == 1 ? "1 run" : accuracy.n() + " runs",
            min.toPlainString());
    return new Verdict(name, reached ? Outcome.PASS : Outcome.FAIL, sentence);
  }
}
