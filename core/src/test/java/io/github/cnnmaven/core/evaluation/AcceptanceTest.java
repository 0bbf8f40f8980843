package io.github.cnnmaven.core.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cnnmaven.core.baseline.AcceptedBaseline;
import io.github.cnnmaven.core.baseline.Milestone;
import io.github.cnnmaven.core.gate.Outcome;
import io.github.cnnmaven.core.gate.Verdict;
import io.github.cnnmaven.core.result.ExperimentResults;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AcceptanceTest {

  private static final String DESCRIPTOR =
      """
      experiment: tiny
      dataset: { idx: data, validation: 0.1 }
      seeds: 3
      network:
        - flatten
        - dense: { units: classes, activation: softmax }
      gates:
        - regression: { absolute: 1 pp }
        - regression: { metric: parameters, absolute: 0 }
        - regression: { metric: generalisationGap, absolute: 2 pp }
      """;

  @TempDir Path root;

  private Trained trained;
  private Path file;

  @BeforeEach
  void plan() throws Exception {
    trained = Trained.plan(root, DESCRIPTOR);
    file = AcceptedBaseline.file(trained.plan().experiment().file(), "tiny");
  }

  @Test
  void isASmallSortedFileThatGatesCompareWith() throws Exception {
    trained.train(run -> 0.8 + run.seed() / 100.0);
    assertThat(trained.evaluate().verdicts().subList(1, 4)).noneMatch(Verdict::passed);

    accept();

    assertThat(trained.evaluate().verdicts()).allMatch(Verdict::passed);
    assertThat(Files.readAllLines(file))
        .hasSizeLessThan(60)
        .containsSubsequence("  \"best\" : \"baseline\",", "  \"dataSha256\" : \"absent\",");
    accept();
    assertThat(trained.evaluate().history().accepted()).hasSize(1);
  }

  @Test
  void keepsWhatWasAcceptedBefore() throws Exception {
    trained.train(run -> 0.8 + run.seed() / 100.0);
    accept();
    trained.plan().runs().forEach(run -> finish(run.id(), 0.7));
    assertThat(trained.evaluate().verdicts())
        .filteredOn(verdict -> verdict.outcome() == Outcome.FAIL)
        .hasSize(2)
        .first()
        .extracting(Verdict::sentence)
        .asString()
        .startsWith("Test accuracy was 0.8200 when accepted; the worsening since then is 12.00 pp");
    accept();

    assertThat(trained.evaluate().history().accepted())
        .extracting(milestone -> milestone.accuracy().get("baseline"))
        .containsExactly(0.82, 0.7);
    assertThat(trained.evaluate().verdicts()).allMatch(Verdict::passed);
  }

  @Test
  void isRefusedWhereRunsAreMissing() throws Exception {
    trained.finish(trained.plan().runs().get(0), 0.8);
    ExperimentResults results = trained.evaluate();

    assertThat(Acceptance.of(results)).isEmpty();
    assertThat(Acceptance.refusal(results))
        .isEqualTo(
            "tiny is not accepted: 1 of 3 planned runs have finished (2 missing); run"
                + " cnn:experiment again.");
  }

  @Test
  void namesNoCommitForAChangedWorkTree() throws Exception {
    trained.train(run -> 0.8);

    assertThat(Acceptance.milestone(trained.evaluate()).map(Milestone::commit)).isEmpty();
  }

  private void accept() throws IOException {
    Acceptance.of(trained.evaluate()).orElseThrow().write(file);
  }

  private void finish(String id, double accuracy) {
    try {
      trained.finish(
          trained.plan().runs().stream().filter(r -> r.id().equals(id)).findFirst().orElseThrow(),
          accuracy);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
