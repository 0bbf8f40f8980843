package io.github.cnnmaven.site.text;

import io.github.cnnmaven.core.result.ExperimentResults;
import io.github.cnnmaven.core.result.Metrics;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The metrics that some run of an experiment has besides accuracy and loss. */
public final class ScoreNames {

  private ScoreNames() {}

  /** As results say them, in their order. */
  public static List<String> of(ExperimentResults results) {
    return results.runs().stream()
        .flatMap(run -> run.result().evaluation().values().stream())
        .flatMap(ScoreNames::of)
        .distinct()
        .sorted()
        .toList();
  }

  /** As people say it: {@code top-5}. */
  public static String shown(String name) {
    return switch (name) {
      case "top5" -> "top-5";
      case "f1" -> "F1";
      case "auc" -> "AUC";
      default -> name;
    };
  }

  private static Stream<String> of(Metrics metrics) {
    Map<String, Double> scores = metrics.scores();
    return scores == null ? Stream.of() : scores.keySet().stream();
  }
}
