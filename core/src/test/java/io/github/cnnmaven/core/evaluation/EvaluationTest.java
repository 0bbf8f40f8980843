package io.github.cnnmaven.core.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cnnmaven.core.descriptor.TinyProject;
import io.github.cnnmaven.core.gate.Verdict;
import io.github.cnnmaven.core.json.Json;
import io.github.cnnmaven.core.plan.Plan;
import io.github.cnnmaven.core.plan.PlannedRun;
import io.github.cnnmaven.core.plan.Planner;
import io.github.cnnmaven.core.result.ExperimentFolder;
import io.github.cnnmaven.core.result.ExperimentResults;
import io.github.cnnmaven.core.result.FactorLevels;
import io.github.cnnmaven.core.result.Results;
import io.github.cnnmaven.core.result.RunResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluationTest {

  private static final String DESCRIPTOR =
      """
      experiment: tiny
      dataset: { idx: data, validation: 0.1 }
      factors: { size: [small, large] }
      seeds: 2
      network:
        - flatten
        - dense: { units: 20, when: { size: large } }
        - dense: { units: classes, activation: softmax }
      gates:
        - accuracy: { min: 0.80 }
      """;

  @TempDir Path root;

  private Plan plan;
  private ExperimentFolder folder;

  @BeforeEach
  void planRuns() throws Exception {
    plan = new Planner(1, "0.1.0").plan(new TinyProject(root).read(DESCRIPTOR));
    folder = new ExperimentFolder(root.resolve("target/cnn/tiny"));
  }

  @Test
  void putsTogetherWhatFinishedAndJudgesIt() throws IOException {
    for (PlannedRun run : plan.runs()) {
      double validation = run.variant().equals("large") ? 0.9 : 0.7;
      store(Results.finished(run.id(), run.fingerprint(), validation, validation - 0.05));
    }

    ExperimentResults results = evaluate();

    assertThat(results.best()).isEqualTo("large");
    assertThat(results.factors())
        .containsExactly(new FactorLevels("size", List.of("small", "large")));
    assertThat(results.descriptor()).isEqualTo("src/cnn/x.yaml");
    assertThat(results.data().classNames()).hasSize(10);
    assertThat(results.variants()).allMatch(variant -> variant.runs().size() == 2);
    assertThat(results.verdicts()).allMatch(Verdict::passed).hasSize(2);
    assertThat(results.verdicts().get(1).gate()).isEqualTo("accuracy of best (large) >= 0.80");
  }

  @Test
  void leavesOutRunsOfAnotherPlan() throws IOException {
    for (PlannedRun run : plan.runs()) {
      String fingerprint = run.seed() == 1 ? "of yesterday" : run.fingerprint();
      store(Results.finished(run.id(), fingerprint, 0.9, 0.9));
    }

    ExperimentResults results = evaluate();

    assertThat(results.variants().get(0).runs())
        .singleElement()
        .satisfies(run -> assertThat(run.result().id()).isEqualTo("small-s2"));
    assertThat(results.verdicts())
        .map(Verdict::sentence)
        .containsExactly(
            "2 of 4 planned runs have finished (2 of another descriptor, data set or version); run"
                + " cnn:experiment again.",
            "Only 1 of 2 runs finished (1 of another descriptor, data set or version).");
  }

  @Test
  void isNotGreenWhereNothingRan() throws IOException {
    ExperimentResults results = evaluate();

    assertThat(results.best()).isNull();
    assertThat(results.verdicts()).noneMatch(Verdict::passed).hasSize(2);
  }

  @Test
  void showsFailedRunsAndCountsThemAsMissing() throws IOException {
    for (PlannedRun run : plan.runs()) {
      store(Results.failed(run.id(), run.fingerprint()));
    }

    assertThat(evaluate().variants()).allMatch(variant -> variant.runs().size() == 2);
    assertThat(evaluate().verdicts()).noneMatch(Verdict::passed);
  }

  @Test
  void namesADamagedResult() throws IOException {
    Path file = folder.run("small-s1").resolve("run.json");
    Files.createDirectories(folder.run("small-s1"));
    Files.writeString(file, "null");

    assertThatThrownBy(this::evaluate)
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith(file + " is damaged: ");
  }

  @Test
  void comesBackFromJsonAsItWas() throws IOException {
    PlannedRun run = plan.runs().get(0);
    store(Results.finished(run.id(), run.fingerprint(), Double.NaN, 0.9));

    assertThat(Json.read(Json.pretty(evaluate()), ExperimentResults.class)).isEqualTo(evaluate());
  }

  private ExperimentResults evaluate() throws IOException {
    return new Evaluation(plan, folder, "src/cnn/x.yaml").evaluate();
  }

  private void store(RunResult result) throws IOException {
    Path directory = Files.createDirectories(folder.run(result.id()));
    Files.writeString(directory.resolve("run.json"), Json.pretty(result));
  }
}
