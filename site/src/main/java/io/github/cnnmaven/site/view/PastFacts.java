package io.github.cnnmaven.site.view;

import io.github.cnnmaven.core.baseline.History;
import io.github.cnnmaven.core.baseline.Milestone;
import io.github.cnnmaven.site.text.NumberText;
import io.github.cnnmaven.site.text.Wording;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Where an experiment stood when its results were accepted, and in earlier builds here. */
final class PastFacts {

  /** The latest of each kind; all of them are in the results. */
  private static final int MOST = 10;

  private static final int DATE = "2025-01-01".length();
  private static final int TIME = "2025-01-01T00:00".length();

  private PastFacts() {}

  static List<Fact> of(History history) {
    return Stream.concat(
            latest(history.accepted()).map(then -> fact("Accepted, trained ", DATE, then)),
            latest(history.builds()).map(then -> fact("Earlier build, trained ", TIME, then)))
        .toList();
  }

  private static Stream<Milestone> latest(List<Milestone> all) {
    return all.subList(Math.max(0, all.size() - MOST), all.size()).stream();
  }

  private static Fact fact(String what, int length, Milestone then) {
    String at = then.at().substring(0, Math.min(length, then.at().length())).replace('T', ' ');
    List<String> accuracies = then.accuracy().entrySet().stream().map(PastFacts::mean).toList();
    return Fact.of(what + at, "Mean test accuracy of " + Wording.list(accuracies));
  }

  private static String mean(Map.Entry<String, Double> variant) {
    return variant.getKey() + " " + NumberText.percent(variant.getValue());
  }
}
