package io.github.cnnmaven.core.evaluation;

import io.github.cnnmaven.core.gate.AccuracyGate;
import io.github.cnnmaven.core.gate.Outcome;
import io.github.cnnmaven.core.gate.Verdict;
import io.github.cnnmaven.core.result.Metrics;
import io.github.cnnmaven.core.result.RunStatus;
import io.github.cnnmaven.core.result.Split;
import io.github.cnnmaven.core.result.VariantResults;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
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

  private static final int SHOWN_DECIMALS = 4;

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
    List<Double> accuracies =
        variant.map(v -> v.values(Split.TEST, Metrics::accuracy)).orElse(List.of());
    if (accuracies.isEmpty()) {
      return new Verdict(name, Outcome.FAIL, "No finished run to judge.");
    }
    if (accuracies.size() < seeds) {
      String counted = accuracies.size() + " of " + seeds + " runs finished.";
      return new Verdict(name, Outcome.FAIL, "Only " + counted);
    }
    return verdict(name, gate.min(), accuracies);
  }

  private static Verdict verdict(String name, BigDecimal min, List<Double> accuracies) {
    BigDecimal mean = mean(accuracies);
    boolean reached = mean.compareTo(min) >= 0;
    String sentence =
        String.format(
            Locale.ROOT,
            "Test accuracy is %s, mean of %s; at least %s is wanted.",
            shown(mean, min),
            accuracies.size() == 1 ? "1 run" : accuracies.size() + " runs",
            min.toPlainString());
    return new Verdict(name, reached ? Outcome.PASS : Outcome.FAIL, sentence);
  }

  /** In decimals: as doubles, the mean of 0.78, 0.79 and 0.83 is 0.7999999999999999. */
  private static BigDecimal mean(List<Double> values) {
    return values.stream()
        .map(BigDecimal::valueOf)
        .reduce(BigDecimal.ZERO, BigDecimal::add)
        .divide(BigDecimal.valueOf(values.size()), MathContext.DECIMAL64);
  }

  /** Rounded, but never up to a limit that it misses. */
  private static String shown(BigDecimal mean, BigDecimal min) {
    BigDecimal rounded = mean.setScale(SHOWN_DECIMALS, RoundingMode.HALF_UP);
    boolean misleads = mean.compareTo(min) < 0 && rounded.compareTo(min) >= 0;
    return (misleads ? mean : rounded).toPlainString();
  }
}
