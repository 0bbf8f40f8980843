package io.github.cnnmaven.core.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cnnmaven.core.gate.Basis;
import io.github.cnnmaven.core.gate.Bound;
import io.github.cnnmaven.core.gate.DataGate;
import io.github.cnnmaven.core.gate.EffectGate;
import io.github.cnnmaven.core.gate.Outcome;
import io.github.cnnmaven.core.gate.Quantity;
import io.github.cnnmaven.core.gate.RegressionGate;
import io.github.cnnmaven.core.gate.Verdict;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NeverGreenByAccidentTest {

  @Test
  void failsWithoutAFinishedRun() {
    Readings failed = Tried.variant("v", true, List.of(), 2);

    for (String of : List.of("best", "all", "baseline", "v")) {
      Verdict verdict = new Tried(failed).verdict(Tried.atLeast("0.1", of));
      assertThat(verdict.outcome()).isEqualTo(Outcome.FAIL);
      assertThat(verdict.sentence()).startsWith("No finished run to judge");
    }
  }

  @Test
  void failsWhenRunsFailedHoweverGoodTheOthersAre() {
    Readings variant =
        Tried.variant(
            "v",
            true,
            List.of(
                Tried.run("v", 1, 0.99, 0.99), Tried.run("v", 2, 0.99, 0.99), Tried.failed("v", 3)),
            4);
    Verdict verdict = new Tried(variant).verdict(Tried.atLeast("0.5", "v"));

    assertThat(verdict.outcome()).isEqualTo(Outcome.FAIL);
    assertThat(verdict.sentence()).isEqualTo("Only 2 of 4 runs finished (1 failed, 1 missing).");
  }

  @Test
  void failsWhatWasNotMeasured() {
    Tried tried = new Tried(Tried.variant("v", true, 0.9, 0.9, 0.9));

    for (String name : List.of("top5", "ece", "recall.cat", "modelSize", "f1")) {
      Verdict verdict =
          tried.verdict(
              Tried.gate(
                  new Quantity(name), Bound.Side.MIN, Tried.amount("0"), "v", Optional.empty()));
      assertThat(verdict.outcome()).isEqualTo(Outcome.FAIL);
      assertThat(verdict.sentence()).isEqualTo("No run was measured for '" + name + "'.");
    }
  }

  @Test
  void failsWhenNobodyHasLookedForDuplicates() {
    Verdict verdict =
        new Tried(Tried.variant("v", true, 0.9, 0.9, 0.9))
            .verdict(
                new DataGate(
                    Quantity.DUPLICATES, List.of(new Bound(Bound.Side.MAX, Tried.amount("9")))));

    assertThat(verdict.gate()).isEqualTo("duplicatesAcrossSplits <= 9");
    assertThat(verdict.outcome()).isEqualTo(Outcome.FAIL);
    assertThat(verdict.sentence()).contains("cnn:datasets");
  }

  @Test
  void failsWhatIsNoNumber() {
    Verdict verdict =
        new Tried(Tried.variant("v", true, 0.9, Double.NaN, 0.9))
            .verdict(Tried.atLeast("0.5", "v"));

    assertThat(verdict.outcome()).isEqualTo(Outcome.FAIL);
    assertThat(verdict.sentence()).contains("not a finite number");
  }

  @Test
  void failsABoundThatTooFewSeedsCannotGive() {
    Verdict verdict =
        new Tried(Tried.variant("v", true, 0.9, 0.9))
            .verdict(Tried.on(Basis.LOWER_BOUND, "0.5", "v"));

    assertThat(verdict.outcome()).isEqualTo(Outcome.FAIL);
    assertThat(verdict.sentence())
        .isEqualTo("on: lowerBound needs 3 seeds or more, and there are 2.");
  }

  @Test
  void failsAnEffectWhenAnyVariantIsIncomplete() {
    EffectGate gate =
        new EffectGate(
            "size",
            Optional.empty(),
            Quantity.ACCURACY,
            List.of(new Bound(Bound.Side.MIN, Tried.points("-50"))),
            Optional.empty());
    Readings half = Tried.variant("large", false, List.of(Tried.run("large", 1, 0.9, 0.9)), 2);
    Verdict verdict = new Tried(Tried.variant("small", true, 0.8, 0.8), half).verdict(gate);

    assertThat(verdict.outcome()).isEqualTo(Outcome.FAIL);
    assertThat(verdict.sentence()).isEqualTo("large: Only 1 of 2 runs finished (1 missing).");
  }

  @Test
  void failsAgainstABaselineThatIsNotThere() {
    RegressionGate gate =
        new RegressionGate(
            Quantity.ACCURACY,
            Optional.of(Tried.points("100")),
            Optional.empty(),
            "v",
            Optional.empty());
    Verdict verdict = new Tried(Tried.variant("v", true, 0.9, 0.9, 0.9)).verdict(gate);

    assertThat(verdict.outcome()).isEqualTo(Outcome.FAIL);
    assertThat(verdict.sentence()).contains("cnn:accept");
  }

  @Test
  void demandsThatEveryPlannedRunHasFinished() {
    Readings broken =
        Tried.variant("v", true, List.of(Tried.run("v", 1, 1, 1), Tried.failed("v", 2)), 3);

    assertThat(new Tried(broken).judge().judge(List.of(), List.of()))
        .containsExactly(
            new Verdict(
                "every run finished",
                Outcome.FAIL,
                "1 of 3 planned runs have finished (1 failed, 1 missing); run cnn:experiment"
                    + " again."));
  }
}
