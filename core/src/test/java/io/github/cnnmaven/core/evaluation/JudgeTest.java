package io.github.cnnmaven.core.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.cnnmaven.core.gate.AccuracyGate;
import io.github.cnnmaven.core.gate.Outcome;
import io.github.cnnmaven.core.gate.Verdict;
import io.github.cnnmaven.core.network.ImageShape;
import io.github.cnnmaven.core.network.NetworkSummary;
import io.github.cnnmaven.core.result.Results;
import io.github.cnnmaven.core.result.RunRecord;
import io.github.cnnmaven.core.result.RunResult;
import io.github.cnnmaven.core.result.VariantResults;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JudgeTest {

  private static final VariantResults FEW = variant("few", true, 0.70, 0.90);
  private static final VariantResults EXTRA = variant("extra", false, 0.84, 0.86);

  @Test
  void passesWhatReachesTheLimitInDecimals() {
    assertThat(judge("0.80", "few", FEW))
        .isEqualTo(
            new Verdict(
                "accuracy of few >= 0.80",
                Outcome.PASS,
                "Test accuracy is 0.8000, mean of 2 runs; at least 0.80 is wanted."));
    assertThat(judge("0.8", "v", variant("v", true, 0.78, 0.79, 0.83)).passed()).isTrue();
    assertThat(judge("0.3", "v", variant("v", true, 0.1, 0.2, 0.6)).passed()).isTrue();
  }

  @Test
  void failsWhatMissesTheLimitByAHairAndShowsTheHair() {
    assertThat(judge("0.80", "v", variant("v", true, 0.79996)))
        .isEqualTo(
            new Verdict(
                "accuracy of v >= 0.80",
                Outcome.FAIL,
                "Test accuracy is 0.79996, mean of 1 run; at least 0.80 is wanted."));
  }

  @ParameterizedTest
  @CsvSource({"few, accuracy of few >= 0.85", "baseline, accuracy of baseline (few) >= 0.85"})
  void failsWhatIsBelow(String of, String name) {
    assertThat(judge("0.85", of, FEW, EXTRA))
        .isEqualTo(
            new Verdict(
                name,
                Outcome.FAIL,
                "Test accuracy is 0.8000, mean of 2 runs; at least 0.85 is wanted."));
  }

  @Test
  void judgesEachVariantForAll() {
    assertThat(verdicts(2, "0.85", "all", FEW, EXTRA))
        .extracting(Verdict::gate, Verdict::outcome)
        .containsExactly(
            tuple("accuracy of all (few) >= 0.85", Outcome.FAIL),
            tuple("accuracy of all (extra) >= 0.85", Outcome.PASS));
  }

  @Test
  void judgesTheBestByItsName() {
    assertThat(judge("0.85", "best", FEW, EXTRA).gate())
        .isEqualTo("accuracy of best (extra) >= 0.85");
  }

  @Test
  void failsWithoutAFinishedRun() {
    VariantResults failed = variant("v", true);

    for (String of : List.of("best", "all", "baseline", "v")) {
      assertThat(judge("0.1", of, failed).outcome()).isEqualTo(Outcome.FAIL);
      assertThat(judge("0.1", of, failed).sentence()).isEqualTo("No finished run to judge.");
    }
  }

  @Test
  void failsWhenRunsAreMissingOrFailedHoweverGoodTheOthersAre() {
    VariantResults half = variant("v", true, 0.99);
    List<RunRecord> runs = new ArrayList<>(half.runs());
    runs.add(new RunRecord(Results.failed("v-s2", "f"), List.of()));
    VariantResults withFailed = new VariantResults("v", Map.of(), true, half.network(), runs);

    for (VariantResults variant : List.of(half, withFailed)) {
      assertThat(verdicts(2, "0.5", "v", variant))
          .containsExactly(
              new Verdict("accuracy of v >= 0.5", Outcome.FAIL, "Only 1 of 2 runs finished."));
    }
  }

  @Test
  void demandsThatEveryPlannedRunHasFinished() {
    assertThat(new Judge(List.of(FEW, EXTRA), Optional.of("few"), 2).judge(List.of()))
        .containsExactly(
            new Verdict("every run finished", Outcome.PASS, "All 4 planned runs have finished."));
    assertThat(new Judge(List.of(FEW, EXTRA), Optional.of("few"), 3).judge(List.of()))
        .containsExactly(
            new Verdict(
                "every run finished",
                Outcome.FAIL,
                "4 of 6 planned runs have finished; run cnn:experiment again."));
  }

  @Test
  void speaksTheSameInEveryLanguage() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG"));
      assertThat(judge("0.80", "few", FEW).sentence())
          .isEqualTo("Test accuracy is 0.8000, mean of 2 runs; at least 0.80 is wanted.");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void choosesTheBestByValidationAndNotByTest() {
    VariantResults honest = variant("honest", true, List.of(run("honest-s1", 0.9, 0.6)));
    VariantResults lucky = variant("lucky", false, List.of(run("lucky-s1", 0.8, 0.99)));

    assertThat(BestVariant.of(List.of(lucky, honest))).contains("honest");
    assertThat(BestVariant.of(List.of(honest, variant("none", false)))).contains("honest");
    assertThat(BestVariant.of(List.of(variant("a", true), variant("b", false)))).isEmpty();
  }

  @Test
  void choosesTheEarlierOfTwoEquallyGood() {
    VariantResults first = variant("first", true, List.of(run("first-s1", 0.9, 0.6)));
    VariantResults second = variant("second", false, List.of(run("second-s1", 0.9, 0.7)));

    assertThat(BestVariant.of(List.of(first, second))).contains("first");
  }

  private static Verdict judge(String min, String of, VariantResults... variants) {
    return verdicts(variants[0].runs().size(), min, of, variants).get(0);
  }

  private static List<Verdict> verdicts(
      int seeds, String min, String of, VariantResults... variants) {
    Judge judge = new Judge(List.of(variants), BestVariant.of(List.of(variants)), seeds);
    List<Verdict> verdicts = judge.judge(List.of(new AccuracyGate(new BigDecimal(min), of)));
    return verdicts.subList(1, verdicts.size());
  }

  /** A variant whose runs have the same accuracy on validation as on test. */
  private static VariantResults variant(String id, boolean baseline, double... accuracies) {
    List<RunResult> runs = new ArrayList<>();
    for (double accuracy : accuracies) {
      runs.add(run(id + "-s" + (runs.size() + 1), accuracy, accuracy));
    }
    return variant(id, baseline, runs);
  }

  private static VariantResults variant(String id, boolean baseline, List<RunResult> runs) {
    List<RunRecord> records = runs.stream().map(run -> new RunRecord(run, List.of())).toList();
    NetworkSummary network = new NetworkSummary(new ImageShape(8, 8, 1), List.of());
    return new VariantResults(id, Map.of("size", id), baseline, network, records);
  }

  private static RunResult run(String id, double validation, double test) {
    return Results.finished(id, "f", validation, test);
  }
}
