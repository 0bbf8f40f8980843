package io.github.cnnmaven.plugin.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cnnmaven.core.gate.Outcome;
import io.github.cnnmaven.core.gate.Verdict;
import io.github.cnnmaven.core.network.ImageShape;
import io.github.cnnmaven.core.result.DataFacts;
import io.github.cnnmaven.core.result.ExperimentResults;
import java.util.List;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GatekeeperTest {

  @ParameterizedTest
  @CsvSource({"fail, 2", "warn, 1", "pass, 1"})
  void failsForOpenGatesOnlyWhenToldTo(Inconclusive policy, int failures) {
    Gatekeeper gatekeeper = new Gatekeeper(new SystemStreamLog(), policy);

    gatekeeper.judge(
        results(
            new Verdict("a", Outcome.PASS, "Good."),
            new Verdict("b", Outcome.INCONCLUSIVE, "Open."),
            new Verdict("c", Outcome.FAIL, "Bad.")));

    assertThat(gatekeeper.failures()).hasSize(failures).contains("x: c: Bad.");
  }

  private static ExperimentResults results(Verdict... verdicts) {
    return new ExperimentResults(
        ExperimentResults.FORMAT,
        "x",
        null,
        "src/cnn/x.yaml",
        new DataFacts("d", "0", new ImageShape(28, 28, 1), List.of("a", "b"), 10, 10, 0.1),
        List.of(),
        List.of(1L),
        2,
        null,
        List.of(),
        List.of(verdicts),
        List.of());
  }
}
