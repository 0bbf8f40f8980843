package io.github.cnnmaven.core.evaluation;

import io.github.cnnmaven.core.baseline.AcceptedBaseline;
import io.github.cnnmaven.core.baseline.AcceptedBaseline.AcceptedVariant;
import io.github.cnnmaven.core.gate.Amount;
import io.github.cnnmaven.core.gate.Bound;
import io.github.cnnmaven.core.gate.Quantity;
import io.github.cnnmaven.core.gate.RegressionGate;
import io.github.cnnmaven.core.gate.Target;
import io.github.cnnmaven.core.gate.Verdict;
import io.github.cnnmaven.core.statistics.Estimate;
import io.github.cnnmaven.core.statistics.PairedDifference;
import io.github.cnnmaven.core.statistics.Sample;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;

/**
 * Judges against what was accepted: seed by seed where the seeds are the same, else as two samples.
 * Without an accepted number, of the same data, it fails.
 */
record RegressionJudge(
    Targets targets,
    Optional<AcceptedBaseline> accepted,
    String dataSha256,
    Confidence confidence) {

  List<Verdict> judge(RegressionGate gate) {
    List<Verdict> verdicts = new ArrayList<>();
    for (Targets.Chosen chosen : targets.of(gate.of())) {
      String name = gate.metric().name() + " of " + chosen.name() + " against the baseline file, ";
      gate.absolute()
          .ifPresent(
              most ->
                  verdicts.add(
                      ruling(gate, chosen, most, false).of(name + "at most " + most + " worse")));
      gate.relative()
          .ifPresent(
              most ->
                  verdicts.add(
                      ruling(gate, chosen, most, true)
                          .of(name + "at most " + most + " of it worse")));
    }
    return verdicts;
  }

  private Ruling ruling(RegressionGate gate, Targets.Chosen chosen, Amount most, boolean relative) {
    if (accepted.isEmpty()) {
      return Ruling.failed("There is no baseline file: accept results with cnn:accept first.");
    }
    if (!accepted.get().dataSha256().equals(dataSha256)) {
      return Ruling.failed(
          "The baseline file was accepted with other data: accept results anew with cnn:accept.");
    }
    if (chosen.readings().isEmpty()) {
      return Ruling.failed("No finished run to judge.");
    }
    Readings readings = chosen.readings().get();
    String fault = readings.fault(gate.metric());
    Map<Long, Double> then = then(gate, readings.variant().id());
    if (!fault.isEmpty() || then.isEmpty()) {
      return Ruling.failed(
          fault.isEmpty()
              ? "The baseline file has no " + gate.metric().name() + " of this variant."
              : fault);
    }
    return ruling(gate, most, relative, then, readings.of(gate.metric()));
  }

  /** Of the variant, or of what was best then for what is best now. */
  private Map<Long, Double> then(RegressionGate gate, String id) {
    AcceptedBaseline file = accepted.orElseThrow();
    Optional<String> then =
        gate.of().equals(Target.BEST) ? Optional.ofNullable(file.best()) : Optional.of(id);
    return then.flatMap(name -> Optional.ofNullable(file.variants().get(name)))
        .map(variant -> numbers(variant, gate.metric()))
        .orElse(Map.of());
  }

  /** What follows from the network is the same with every seed. */
  private static Map<Long, Double> numbers(AcceptedVariant variant, Quantity metric) {
    if (!metric.exact()) {
      return variant.metric(metric.name());
    }
    long number =
        metric.equals(Quantity.PARAMETERS) ? variant.parameters() : variant.multiplyAdds();
    return variant.metric(Quantity.ACCURACY.name()).keySet().stream()
        .collect(Collectors.toMap(seed -> seed, seed -> (double) number));
  }

  private Ruling ruling(
      RegressionGate gate,
      Amount most,
      boolean relative,
      Map<Long, Double> then,
      SortedMap<Long, Double> now) {
    boolean lower = gate.metric().lowerIsBetter();
    double before = Sample.of(List.copyOf(then.values())).mean();
    double after = Sample.of(List.copyOf(now.values())).mean();
    double scale = relative ? Math.abs(before) : 1;
    double worse = (lower ? after - before : before - after) / scale;
    if (!Double.isFinite(worse)) {
      return Ruling.failed("The accepted mean is 0, so there is no share of it.");
    }
    Optional<Estimate> estimate =
        (lower ? difference(now, then) : difference(then, now)).map(e -> e.dividedBy(scale));
    String what =
        gate.metric().words()
            + " was "
            + BigDecimal.valueOf(before)
                .setScale(gate.metric().exact() ? 0 : 4, RoundingMode.HALF_UP)
            + " when accepted; the worsening since then"
            + (worse < 0 ? ", here an improvement," : "");
    Claim claim = new Claim(what, new Bound(Bound.Side.MAX, most));
    return new Standpoint(gate.on(), confidence).rule(claim, worse, estimate, now.size());
  }

  private static Optional<Estimate> difference(
      Map<Long, Double> larger, Map<Long, Double> smaller) {
    return larger.keySet().equals(smaller.keySet())
        ? PairedDifference.of(larger, smaller).flatMap(PairedDifference::estimate)
        : Estimate.ofDifference(
            Sample.of(List.copyOf(larger.values())), Sample.of(List.copyOf(smaller.values())));
  }
}
