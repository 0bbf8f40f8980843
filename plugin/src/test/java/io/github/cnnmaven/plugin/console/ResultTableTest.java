package io.github.cnnmaven.plugin.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cnnmaven.core.network.ImageShape;
import io.github.cnnmaven.core.network.NetworkSummary;
import io.github.cnnmaven.core.protocol.RunRequest;
import io.github.cnnmaven.core.result.DataFacts;
import io.github.cnnmaven.core.result.ExperimentResults;
import io.github.cnnmaven.core.result.Metrics;
import io.github.cnnmaven.core.result.RunRecord;
import io.github.cnnmaven.core.result.RunResult;
import io.github.cnnmaven.core.result.RunStatus;
import io.github.cnnmaven.core.result.Split;
import io.github.cnnmaven.core.result.VariantResults;
import io.github.cnnmaven.plugin.worker.Requests;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ResultTableTest {

  private final PrintedLines screen = new PrintedLines();

  @Test
  void showsMeanAndDeviationOverTheSeedsThatFinished() {
    new ResultTable(screen, Palette.PLAIN, StandardCharsets.UTF_8)
        .print(results(), "target/cnn/x/index.html");

    assertThat(screen)
        .hasToString(
            """

            variant  n  test accuracy
            few      2  0.850 ± 0.014  baseline
            extra    1  0.870  best on validation, 1 of 2 not finished
            none     0  -  1 of 1 not finished

            Report: target/cnn/x/index.html
            """);
  }

  @Test
  void writesWhatTheConsoleCanShow() {
    new ResultTable(screen, Palette.PLAIN, StandardCharsets.US_ASCII).print(results(), "x");

    assertThat(screen.toString()).contains("0.850 +- 0.014");
  }

  private static ExperimentResults results() {
    return new ExperimentResults(
        ExperimentResults.FORMAT,
        "x",
        null,
        "src/cnn/x.yaml",
        new DataFacts("d", "0", new ImageShape(28, 28, 1), List.of("a", "b"), 10, 10, 0.1),
        List.of(),
        List.of(1L, 2L),
        2,
        "extra",
        List.of(
            variant("few", true, 0.84, 0.86),
            variant("extra", false, 0.87, Double.NaN),
            variant("none", false, Double.NaN)),
        List.of(),
        List.of());
  }

  /** NaN is a run that failed. */
  private static VariantResults variant(String id, boolean baseline, double... accuracies) {
    List<RunRecord> runs =
        Arrays.stream(accuracies).mapToObj(accuracy -> run(id, accuracy)).toList();
    return new VariantResults(
        id, Map.of(), baseline, new NetworkSummary(new ImageShape(28, 28, 1), List.of()), runs);
  }

  private static RunRecord run(String variant, double accuracy) {
    RunRequest request = Requests.of(variant, 1, Path.of("runs"));
    boolean failed = Double.isNaN(accuracy);
    return new RunRecord(
        new RunResult(
            RunResult.FORMAT,
            request.run(),
            variant,
            1,
            "0",
            failed ? RunStatus.FAILED : RunStatus.FINISHED,
            failed ? "broke" : null,
            2,
            failed ? Map.of() : Map.of(Split.TEST, new Metrics(accuracy, 0.5)),
            1,
            "2025-01-01T00:00:00Z",
            List.of(),
            request.spec(),
            request.origin(),
            null),
        List.of());
  }
}
