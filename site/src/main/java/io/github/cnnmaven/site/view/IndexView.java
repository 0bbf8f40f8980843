package io.github.cnnmaven.site.view;

import io.github.cnnmaven.core.gate.Verdict;
import io.github.cnnmaven.core.result.ExperimentResults;
import io.github.cnnmaven.site.text.Wording;
import java.util.List;

/**
 * The page that lists the experiments of a build.
 *
 * @param badge all gates of all experiments in one
 */
public record IndexView(String summary, Badge badge, List<ExperimentCard> experiments) {

  public IndexView {
    experiments = List.copyOf(experiments);
  }

  /** The view of these experiments, in this order. */
  public static IndexView of(List<ExperimentCard> cards, List<ExperimentResults> experiments) {
    List<Verdict> verdicts = experiments.stream().flatMap(e -> e.verdicts().stream()).toList();
    long runs = experiments.stream().mapToLong(results -> results.runs().size()).sum();
    return new IndexView(
        Wording.count(experiments.size(), "experiment") + ", " + Wording.count(runs, "run"),
        Badge.of(verdicts),
        cards);
  }
}
