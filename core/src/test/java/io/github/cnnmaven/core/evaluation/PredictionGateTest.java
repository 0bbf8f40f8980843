package io.github.cnnmaven.core.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.cnnmaven.core.analysis.ClassRecall;
import io.github.cnnmaven.core.analysis.ExperimentAnalysis;
import io.github.cnnmaven.core.analysis.ImageComparison;
import io.github.cnnmaven.core.gate.Outcome;
import io.github.cnnmaven.core.gate.Verdict;
import io.github.cnnmaven.core.plan.PlannedRun;
import io.github.cnnmaven.core.result.ExperimentResults;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is judged and said of the predictions that runs leave. */
class PredictionGateTest {

  private static final String DESCRIPTOR =
      """
      experiment: tiny
      dataset: { idx: data, validation: 0.1 }
      factors: { size: [small, large] }
      seeds: 3
      network:
        - flatten
        - dense: { units: 20, when: { size: large } }
        - dense: { units: classes, activation: softmax }
      gates:
        - recall: { class: "4", min: 70 %, of: small }
        - recall: { class: "5", min: 70 %, of: small }
        - ece: { max: 30 %, of: small }
        - ece: { max: 20 %, of: small }
      """;

  @TempDir Path root;

  /** 75 of 100 images, class by class: 8 of 10 of classes 0 to 4, 7 of the others. */
  @Test
  void judgesRecallAndCalibration() throws Exception {
    Trained trained = Trained.plan(root, DESCRIPTOR);
    trained.train(run -> 0.75);
    ExperimentResults results = trained.evaluate();

    assertThat(results.verdicts().subList(1, 5))
        .extracting(Verdict::outcome)
        .containsExactly(Outcome.PASS, Outcome.PASS, Outcome.PASS, Outcome.FAIL);
    assertThat(results.verdicts().get(1).sentence())
        .isEqualTo(
            "Test recall of 4 is 80.00 %, the same with each of 3 seeds; at least 70 % is wanted.");
    assertThat(results.verdicts().get(4).sentence())
        .startsWith("Expected calibration error on test is 25.00 %");
    assertThat(analysis(results).recalls())
        .filteredOn(recall -> recall.variant().equals("small"))
        .extracting(ClassRecall::className, recall -> recall.recall().mean())
        .contains(
            org.assertj.core.groups.Tuple.tuple("4", 0.8),
            org.assertj.core.groups.Tuple.tuple("5", 0.7));
  }

  @Test
  void failsWithoutPredictions() throws Exception {
    Trained trained = Trained.plan(root, DESCRIPTOR);
    trained.train(run -> 0.75);
    Files.delete(trained.folder().run("small-s2").resolve("predictions.csv"));

    assertThat(trained.evaluate().verdicts().get(1))
        .isEqualTo(
            new Verdict(
                "recall.4 of small >= 70 %",
                Outcome.FAIL, "Not every run was measured for 'recall.4'."));
  }

  @Test
  void namesDamagedPredictions() throws Exception {
    Trained trained = Trained.plan(root, DESCRIPTOR);
    trained.train(run -> 0.75);
    Path file = trained.folder().run("small-s2").resolve("predictions.csv");
    Files.writeString(file, "index,label,predicted,p0\n0,0\n");

    assertThatThrownBy(trained::evaluate)
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith(file + " is damaged");
  }

  /** Nested: 80 of 100 contain the 70, so 10 fixed and none broken: p = 2 / 2^10. */
  @Test
  void comparesRunsImageByImage() throws Exception {
    Trained trained = Trained.plan(root, DESCRIPTOR);
    trained.train(run -> run.variant().equals("large") ? 0.8 : 0.7);
    ExperimentResults results = trained.evaluate();
    List<ImageComparison> images = analysis(results).images();

    assertThat(images).extracting(ImageComparison::seed).containsExactly(1L, 2L, 3L);
    ImageComparison first = images.get(0);
    assertThat(first.fixed()).isEqualTo(10);
    assertThat(first.broken()).isZero();
    assertThat(first.p()).isCloseTo(2 / 1024.0, within(1e-12));
    assertThat(first.adjustedP()).isCloseTo(6 / 1024.0, within(1e-12));
    assertThat(analysis(results).sentences())
        .contains(
            "On the same 100 test images and with the same seed it gets 10 right that the baseline"
                + " gets wrong, and 0 the other way round; with 3 of 3 seeds that is more than"
                + " chance for these networks (exact McNemar test).");
  }

  /** The test set may be limited: what counts is how many images were really asked. */
  @Test
  void boundsEachRunByTheImagesThatItSaw() throws Exception {
    Trained trained = Trained.plan(root, DESCRIPTOR);
    trained.train(run -> 0.9);

    assertThat(analysis(trained.evaluate()).intervals().get(0).interval().low())
        .isCloseTo(0.825634, within(1e-6));
  }

  @Test
  void leavesOutRunsThatDidNotFinish() throws Exception {
    Trained trained = Trained.plan(root, DESCRIPTOR);
    PlannedRun run = trained.plan().runs().get(0);
    trained.finish(run, 0.9);

    assertThat(analysis(trained.evaluate()).intervals()).hasSize(1);
    assertThat(analysis(trained.evaluate()).images()).isEmpty();
  }

  private static ExperimentAnalysis analysis(ExperimentResults results) {
    return Objects.requireNonNull(results.analysis());
  }
}
