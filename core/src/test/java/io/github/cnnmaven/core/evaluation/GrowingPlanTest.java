package io.github.cnnmaven.core.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cnnmaven.core.gate.Outcome;
import io.github.cnnmaven.core.gate.Verdict;
import io.github.cnnmaven.core.plan.PlannedRun;
import io.github.cnnmaven.core.result.ExperimentResults;
import io.github.cnnmaven.core.result.Results;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Seeds that are added while verdicts are open. */
class GrowingPlanTest {

  private static final String NETWORK =
      """
      experiment: tiny
      dataset: { idx: data, validation: 0.1 }
      factors: { size: [small, large] }
      network:
        - flatten
        - dense: { units: 20, when: { size: large } }
        - dense: { units: classes, activation: softmax }
      """;

  private static final String TO_TWELVE = "seeds: { min: 3, max: 12 }\n";
  private static final String EACH = "gates: [ { accuracy: { min: 0.80, of: all } } ]\n";

  @TempDir Path root;

  @Test
  void beginsWithTheLeast() throws Exception {
    Trained trained = Trained.plan(root, NETWORK + TO_TWELVE + EACH);

    assertThat(new GrowingPlan(trained.plan(), trained.folder()).now().runs()).hasSize(6);
    assertThat(trained.evaluate().verdicts().get(0).sentence())
        .startsWith("0 of 6 planned runs have finished (6 missing)");
  }

  @Test
  void addsSeedsOnlyWhereAVerdictIsOpen() throws Exception {
    Trained trained = Trained.plan(root, NETWORK + TO_TWELVE + EACH);
    int rounds = trained.train(run -> run.variant().equals("large") ? far(run) : near(run));
    ExperimentResults results = trained.evaluate();

    assertThat(rounds).isEqualTo(3);
    assertThat(results.variants()).extracting(v -> v.runs().size()).containsExactly(12, 3);
    assertThat(results.seeds()).hasSize(12);
    assertThat(results.verdicts())
        .extracting(Verdict::outcome)
        .containsExactly(Outcome.PASS, Outcome.INCONCLUSIVE, Outcome.PASS);
    assertThat(results.verdicts().get(2).sentence())
        .contains("with 95 % confidence over up to 3 looks, at least");
    assertThat(Objects.requireNonNull(results.analysis()).sentences())
        .last()
        .asString()
        .contains("up to 3 looks: gates are corrected for that", "are exploratory");
  }

  @Test
  void stopsWhenTheIntervalIsNarrowEnough() throws Exception {
    String until = "seeds: { min: 3, max: 12, until: accuracy ± 2 pp }\n";
    Trained trained = Trained.plan(root, NETWORK + until + EACH);
    trained.train(GrowingPlanTest::near);

    assertThat(trained.evaluate().variants()).extracting(v -> v.runs().size()).containsOnly(6);
  }

  @Test
  void needsNoGateToGrowUntilItIsPrecise() throws Exception {
    String until = "seeds: { min: 3, max: 12, until: accuracy ± 2 pp }\n";
    Trained trained = Trained.plan(root, NETWORK + until);
    trained.train(run -> run.variant().equals("large") ? far(run) : near(run));

    assertThat(trained.evaluate().variants())
        .extracting(v -> v.runs().size())
        .containsExactly(6, 3);
  }

  @Test
  void addsSeedsToAllVariantsForAnEffect() throws Exception {
    String gate = "gates: [ { effect: { of: size, min: 0 pp } } ]\n";
    Trained trained = Trained.plan(root, NETWORK + TO_TWELVE + gate);
    trained.train(GrowingPlanTest::near);
    assertThat(trained.evaluate().variants()).extracting(v -> v.runs().size()).containsOnly(3);

    Trained open = Trained.plan(root.resolve("open"), NETWORK + TO_TWELVE + gate);
    open.train(run -> run.variant().equals("large") ? 0.8 : near(run));
    assertThat(open.evaluate().variants()).extracting(v -> v.runs().size()).containsOnly(12);
  }

  @Test
  void waitsForRunsThatFailed() throws Exception {
    Trained trained = Trained.plan(root, NETWORK + TO_TWELVE + EACH);
    for (PlannedRun run : new GrowingPlan(trained.plan(), trained.folder()).now().runs()) {
      if (run.seed() == 2) {
        trained.store(Results.failed(run.id(), run.fingerprint()));
      } else {
        trained.finish(run, near(run));
      }
    }

    assertThat(new GrowingPlan(trained.plan(), trained.folder()).now().runs()).hasSize(6);
    assertThat(trained.evaluate().verdicts()).noneMatch(Verdict::passed);
  }

  private static double near(PlannedRun run) {
    return 0.80 + (run.seed() % 2 == 0 ? 0.01 : -0.01);
  }

  private static double far(PlannedRun run) {
    return near(run) / 10 + 0.85;
  }
}
