package io.github.cnnmaven.core.result;

import io.github.cnnmaven.core.picture.ColorMap;
import io.github.cnnmaven.core.plan.RunSpec;
import io.github.cnnmaven.core.plan.Specs;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Results of runs that no machine has trained. */
public final class Results {

  /** Where they say they come from. */
  public static final Origin ORIGIN =
      new Origin("src/cnn/tiny.yaml", "0f343b0931126a20f133d67c2b018a3b", null, true, "0.1.0");

  private Results() {}

  /** A finished run with these accuracies on validation and test. */
  public static RunResult finished(String id, String fingerprint, double validation, double test) {
    Map<Split, Metrics> evaluation =
        Map.of(
            Split.TRAIN, new Metrics(0.99, 0.01),
            Split.VALIDATION, new Metrics(validation, 0.5),
            Split.TEST, new Metrics(test, 0.6));
    return result(id, fingerprint, RunStatus.FINISHED, evaluation);
  }

  /** A run that broke. */
  public static RunResult failed(String id, String fingerprint) {
    return result(id, fingerprint, RunStatus.FAILED, Map.of());
  }

  private static RunResult result(
      String id, String fingerprint, RunStatus status, Map<Split, Metrics> evaluation) {
    @Nullable String cause = status == RunStatus.FINISHED ? null : "the worker died";
    RunSpec spec = Specs.SPEC;
    return new RunResult(
        RunResult.FORMAT,
        id,
        id.substring(0, id.lastIndexOf("-s")),
        Long.parseLong(id.substring(id.lastIndexOf("-s") + 2)),
        fingerprint,
        status,
        cause,
        3,
        evaluation,
        12.5,
        "2025-01-01T00:00:00Z",
        List.of(new Drawn("filters", "key", 0.5, null, List.of(picture()))),
        spec,
        ORIGIN,
        status == RunStatus.FINISHED ? environment() : null);
  }

  private static Picture picture() {
    ColorScale scale = new ColorScale(ColorMap.VIRIDIS, -1, 2);
    return new Picture(
        "images/conv.png", "filters", "conv", "", "8 filters", "alt", 64, 32, scale, null);
  }

  private static Environment environment() {
    return new Environment(
        "Linux 6.1 amd64",
        "A CPU",
        2,
        1,
        "oneDNN",
        new TreeMap<>(Map.of("java", "17", "nd4j", "1")));
  }
}
