package io.github.cnnmaven.core.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.cnnmaven.core.gate.Amount;
import io.github.cnnmaven.core.gate.Basis;
import io.github.cnnmaven.core.gate.Bound;
import io.github.cnnmaven.core.gate.DataGate;
import io.github.cnnmaven.core.gate.Outcome;
import io.github.cnnmaven.core.gate.Quantity;
import io.github.cnnmaven.core.gate.Unit;
import io.github.cnnmaven.core.gate.Verdict;
import io.github.cnnmaven.core.network.ImageShape;
import io.github.cnnmaven.core.prepared.Duplicates;
import io.github.cnnmaven.core.prepared.PreparedCard;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LevelGateTest {

  private static final Readings FEW = Tried.variant("few", true, 0.70, 0.90);
  private static final Readings EXTRA = Tried.variant("extra", false, 0.84, 0.86);

  @Test
  void passesWhatReachesTheLimitInDecimals() {
    Verdict verdict = new Tried(FEW).verdict(Tried.atLeast("0.80", "few"));

    assertThat(verdict.gate()).isEqualTo("accuracy of few >= 0.80");
    assertThat(verdict.outcome()).isEqualTo(Outcome.PASS);
    assertThat(verdict.sentence())
        .isEqualTo("Test accuracy is 0.8000, mean of 2 runs; at least 0.80 is wanted.");
    assertThat(mean("0.8", 0.78, 0.79, 0.83)).isEqualTo(Outcome.PASS);
    assertThat(mean("0.3", 0.1, 0.2, 0.6)).isEqualTo(Outcome.PASS);
  }

  @Test
  void failsWhatMissesTheLimitByAHairAndShowsTheHair() {
    Verdict verdict =
        new Tried(Tried.variant("v", true, 0.79996)).verdict(Tried.atLeast("0.80", "v"));

    assertThat(verdict.outcome()).isEqualTo(Outcome.FAIL);
    assertThat(verdict.sentence())
        .isEqualTo("Test accuracy is 0.79996, mean of 1 run; at least 0.80 is wanted.");
  }

  @Test
  void speaksInTheUnitOfTheGate() {
    Amount limit = new Amount(new BigDecimal("0.85"), Unit.PERCENT, "85 %");
    Verdict verdict =
        new Tried(FEW)
            .verdict(
                Tried.gate(
                    Quantity.ACCURACY, Bound.Side.MIN, limit, "few", Optional.of(Basis.MEAN)));

    assertThat(verdict.gate()).isEqualTo("accuracy of few >= 85 % on mean");
    assertThat(verdict.sentence())
        .isEqualTo("Test accuracy is 80.00 %, mean of 2 runs; at least 85 % is wanted.");
  }

  /** R: t.test bounds of (0.81, 0.82, 0.83): 0.82 -+ 2.919986 * 0.01 / sqrt(3). */
  @Test
  void judgesTheBoundFromThreeSeedsOn() {
    Tried tried = new Tried(Tried.variant("v", true, 0.81, 0.82, 0.83));

    assertThat(tried.verdict(Tried.atLeast("0.80", "v")).sentence())
        .isEqualTo(
            "Test accuracy is 0.8200 on average over 3 seeds and, with 95 % confidence, at least"
                + " 0.8031; at least 0.80 is wanted.");
    assertThat(tried.verdict(Tried.atLeast("0.84", "v")).sentence())
        .isEqualTo(
            "Test accuracy is 0.8200 on average over 3 seeds and, with 95 % confidence, at most"
                + " 0.8369; at least 0.84 is wanted.");
    assertThat(tried.verdicts(Tried.atLeast("0.80", "v"), Tried.atLeast("0.84", "v")))
        .extracting(Verdict::outcome)
        .containsExactly(Outcome.PASS, Outcome.FAIL);
  }

  @Test
  void saysWhatWouldSettleAnOpenVerdict() {
    Verdict open =
        new Tried(Tried.variant("v", true, 0.81, 0.82, 0.83)).verdict(Tried.atLeast("0.81", "v"));

    assertThat(open.outcome()).isEqualTo(Outcome.INCONCLUSIVE);
    assertThat(open.sentence())
        .isEqualTo(
            "Test accuracy is 0.8200 on average over 3 seeds, but anything from 0.8031 to 0.8369"
                + " may be true (with 95 % confidence on either side); at least 0.81 is wanted."
                + " About 2 more seeds would settle it, if they are like these.");
    assertThat(open.evidence()).isNotNull();
    assertThat(open.evidence().seedsToSettle()).isEqualTo(2);
  }

  @Test
  void saysWhenSeedsWillNotSettleIt() {
    Verdict open =
        new Tried(Tried.variant("v", true, 0.81, 0.82, 0.83)).verdict(Tried.atLeast("0.82", "v"));

    assertThat(open.outcome()).isEqualTo(Outcome.INCONCLUSIVE);
    assertThat(open.sentence()).endsWith("move the bound, or leave it to luck with on: mean.");
  }

  @Test
  void judgesTheWorstSeed() {
    Tried tried = new Tried(Tried.variant("v", true, 0.81, 0.79, 0.83));

    assertThat(tried.verdict(Tried.on(Basis.WORST, "0.80", "v")).sentence())
        .isEqualTo("Test accuracy is 0.7900, the worst of 3; at least 0.80 is wanted.");
    assertThat(tried.verdict(Tried.on(Basis.WORST, "0.79", "v")).passed()).isTrue();
  }

  @Test
  void holdsAMaximumFromAbove() {
    Tried tried = new Tried(Tried.variant("v", true, 0.81, 0.82, 0.83));

    assertThat(
            tried.verdict(
                Tried.gate(
                    Quantity.GAP, Bound.Side.MAX, Tried.points("20"), "v", Optional.empty())))
        .satisfies(
            verdict -> {
              assertThat(verdict.outcome()).isEqualTo(Outcome.PASS);
              assertThat(verdict.sentence())
                  .isEqualTo(
                      "The generalisation gap is 17.00 pp on average over 3 seeds and, with 95 %"
                          + " confidence, at most 18.69 pp; at most 20 pp is wanted.");
            });
    assertThat(
            tried
                .verdict(
                    Tried.gate(
                        Quantity.PARAMETERS,
                        Bound.Side.MAX,
                        new Amount(BigDecimal.TEN, Unit.COUNT, "10"),
                        "v",
                        Optional.empty()))
                .sentence())
        .isEqualTo("The number of parameters is 0; at most 10 is wanted.");
  }

  @ParameterizedTest
  @CsvSource({"4, PASS", "3, PASS", "2, FAIL"})
  void countsImagesInMoreThanOneSplit(String most, Outcome outcome) {
    PreparedCard card =
        new PreparedCard(
            "sum",
            new ImageShape(8, 8, 1),
            List.of(),
            new Duplicates(1, 1, 1, 7, 0, List.of()),
            PreparedCard.Skipped.NONE,
            new PreparedCard.SourceFiles("sum", 0, 0, List.of()),
            "");
    Amount limit = new Amount(new BigDecimal(most), Unit.COUNT, most);
    Verdict verdict =
        new Tried(List.of(FEW), Optional.empty(), Optional.of(card))
            .verdict(new DataGate(Quantity.DUPLICATES, List.of(new Bound(Bound.Side.MAX, limit))));

    assertThat(verdict.outcome()).isEqualTo(outcome);
    assertThat(verdict.sentence())
        .isEqualTo(
            "The number of images in more than one split is 3; at most " + most + " is wanted.");
  }

  @ParameterizedTest
  @CsvSource({"few, accuracy of few >= 0.85", "baseline, accuracy of baseline (few) >= 0.85"})
  void failsWhatIsBelow(String of, String name) {
    Verdict verdict = new Tried(FEW, EXTRA).verdict(Tried.atLeast("0.85", of));

    assertThat(verdict.gate()).isEqualTo(name);
    assertThat(verdict.outcome()).isEqualTo(Outcome.FAIL);
  }

  @Test
  void judgesEachVariantForAll() {
    assertThat(new Tried(FEW, EXTRA).verdicts(Tried.atLeast("0.85", "all")))
        .extracting(Verdict::gate, Verdict::outcome)
        .containsExactly(
            tuple("accuracy of all (few) >= 0.85", Outcome.FAIL),
            tuple("accuracy of all (extra) >= 0.85", Outcome.PASS));
  }

  @Test
  void choosesTheBestByValidationAndNotByTest() {
    Readings honest = Tried.variant("honest", true, List.of(Tried.run("honest", 1, 0.9, 0.6)), 1);
    Readings lucky = Tried.variant("lucky", false, List.of(Tried.run("lucky", 1, 0.8, 0.99)), 1);

    assertThat(new Tried(lucky, honest).verdict(Tried.atLeast("0.85", "best")).gate())
        .isEqualTo("accuracy of best (honest) >= 0.85");
  }

  @Test
  void speaksTheSameInEveryLanguage() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG"));
      assertThat(new Tried(FEW).verdict(Tried.atLeast("0.80", "few")).sentence())
          .isEqualTo("Test accuracy is 0.8000, mean of 2 runs; at least 0.80 is wanted.");
    } finally {
      Locale.setDefault(before);
    }
  }

  private static Outcome mean(String min, double... accuracies) {
    return new Tried(Tried.variant("v", true, accuracies))
        .verdict(Tried.on(Basis.MEAN, min, "v"))
        .outcome();
  }
}
