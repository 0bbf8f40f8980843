package io.github.cnnmaven.core.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cnnmaven.core.baseline.AcceptedBaseline;
import io.github.cnnmaven.core.baseline.AcceptedBaseline.AcceptedVariant;
import io.github.cnnmaven.core.gate.Amount;
import io.github.cnnmaven.core.gate.Basis;
import io.github.cnnmaven.core.gate.Bound;
import io.github.cnnmaven.core.gate.EffectGate;
import io.github.cnnmaven.core.gate.Outcome;
import io.github.cnnmaven.core.gate.Quantity;
import io.github.cnnmaven.core.gate.RegressionGate;
import io.github.cnnmaven.core.gate.Unit;
import io.github.cnnmaven.core.gate.Verdict;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EffectAndRegressionGateTest {

  private static final Readings SMALL = Tried.variant("small", true, 0.80, 0.82, 0.81);
  private static final Readings LARGE = Tried.variant("large", false, 0.82, 0.84, 0.84);

  /** Paired differences 0.02, 0.02, 0.03: mean 0.023333, one-sided bounds -+ 0.009733. */
  @ParameterizedTest
  @CsvSource({"1, PASS", "2, INCONCLUSIVE", "4, FAIL"})
  void judgesWhatAFactorDoes(String points, Outcome outcome) {
    Verdict verdict = new Tried(SMALL, LARGE).verdict(effect(points, Optional.empty()));

    assertThat(verdict.outcome()).isEqualTo(outcome);
    assertThat(verdict.gate()).isEqualTo("effect of size large on accuracy >= " + points + " pp");
    assertThat(verdict.sentence())
        .startsWith(
            "The effect of changing size from small to large on test accuracy is 2.33 pp on"
                + " average over 3 seeds");
  }

  @Test
  void comparesMeansOfEffectsAsDecimals() {
    Readings one = Tried.variant("small", true, 0.81, 0.81);
    Readings two = Tried.variant("large", false, 0.82, 0.82);

    assertThat(new Tried(one, two).verdict(effect("1", Optional.of(Basis.MEAN))).passed()).isTrue();
  }

  @Test
  void passesWhatGivesTheSameNumbersAgain() {
    assertThat(regression(points("0"), Map.of(1L, 0.80, 2L, 0.82, 3L, 0.81)).outcome())
        .isEqualTo(Outcome.PASS);
  }

  /** Seed by seed 0.02, 0.02, 0.03 worse: between 1.36 and 3.31 points. */
  @ParameterizedTest
  @CsvSource({"4, PASS", "2, INCONCLUSIVE", "1, FAIL"})
  void judgesTheLossSinceItWasAccepted(String most, Outcome outcome) {
    Verdict verdict = regression(points(most), Map.of(1L, 0.82, 2L, 0.84, 3L, 0.84));

    assertThat(verdict.outcome()).isEqualTo(outcome);
    assertThat(verdict.sentence())
        .startsWith(
            "Test accuracy was 0.8333 when accepted; the worsening since then is 2.33 pp on"
                + " average over 3 seeds");
  }

  @Test
  void comparesOtherSeedsAsTwoSamples() {
    assertThat(regression(points("5"), Map.of(7L, 0.82, 8L, 0.84, 9L, 0.83)).outcome())
        .isEqualTo(Outcome.PASS);
  }

  @Test
  void judgesShares() {
    Amount share = new Amount(new BigDecimal("0.05"), Unit.PERCENT, "5 %");
    RegressionGate gate =
        new RegressionGate(
            Quantity.ACCURACY, Optional.empty(), Optional.of(share), "small", Optional.empty());
    Verdict verdict =
        new Tried(
                List.of(SMALL),
                Optional.of(accepted(Map.of(1L, 0.82, 2L, 0.84, 3L, 0.84))),
                Optional.empty())
            .verdict(gate);

    assertThat(verdict.outcome()).isEqualTo(Outcome.PASS);
    assertThat(verdict.sentence()).contains("is 2.80 % on average");
  }

  @Test
  void noticesANetworkThatHasGrown() {
    Readings now = Tried.variant("small", true, 0.80, 0.82, 0.81);
    RegressionGate gate =
        new RegressionGate(
            Quantity.PARAMETERS,
            Optional.of(new Amount(BigDecimal.ZERO, Unit.COUNT, "0")),
            Optional.empty(),
            "small",
            Optional.empty());
    Verdict verdict =
        new Tried(
                List.of(now),
                Optional.of(accepted(Map.of(1L, 0.82, 2L, 0.84, 3L, 0.84))),
                Optional.empty())
            .verdict(gate);

    assertThat(verdict.outcome()).isEqualTo(Outcome.PASS);
    assertThat(verdict.sentence())
        .isEqualTo(
            "The number of parameters was 100 when accepted; the worsening since then, here an"
                + " improvement, is -100, the same with each of 3 seeds; at most 0 is wanted.");
  }

  @Test
  void refusesABaselineOfOtherData() {
    AcceptedBaseline other =
        new AcceptedBaseline(
            AcceptedBaseline.FORMAT, "x", "other data", null, new TreeMap<>(), List.of());

    assertThat(
            new Tried(List.of(SMALL), Optional.of(other), Optional.empty())
                .verdict(
                    new RegressionGate(
                        Quantity.ACCURACY,
                        Optional.of(points("1")),
                        Optional.empty(),
                        "small",
                        Optional.empty()))
                .sentence())
        .startsWith("The baseline file was accepted with other data");
  }

  private static Verdict regression(Amount most, Map<Long, Double> then) {
    RegressionGate gate =
        new RegressionGate(
            Quantity.ACCURACY, Optional.of(most), Optional.empty(), "small", Optional.empty());
    return new Tried(List.of(SMALL), Optional.of(accepted(then)), Optional.empty()).verdict(gate);
  }

  private static AcceptedBaseline accepted(Map<Long, Double> accuracies) {
    SortedMap<String, SortedMap<Long, Double>> metrics = new TreeMap<>();
    metrics.put("accuracy", new TreeMap<>(accuracies));
    SortedMap<String, AcceptedVariant> variants = new TreeMap<>();
    variants.put("small", new AcceptedVariant(100, 1000, metrics));
    return new AcceptedBaseline(
        AcceptedBaseline.FORMAT, "x", Tried.DATA, "small", variants, List.of());
  }

  private static EffectGate effect(String points, Optional<Basis> on) {
    return new EffectGate(
        "size",
        Optional.empty(),
        Quantity.ACCURACY,
        List.of(new Bound(Bound.Side.MIN, points(points))),
        on);
  }

  private static Amount points(String number) {
    return Tried.points(number);
  }
}
