package io.github.cnnmaven.site.view;

import io.github.cnnmaven.core.baseline.Milestone;
import io.github.cnnmaven.core.evaluation.Acceptance;
import io.github.cnnmaven.core.result.ExperimentResults;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Where an experiment stood at some time: when its results were accepted, after an earlier build,
 * or now.
 *
 * @param accepted whether somebody accepted it
 */
record Stand(Milestone milestone, boolean accepted) {

  /** All that is known, the oldest first and today's last; each time once. */
  static List<Stand> of(ExperimentResults results) {
    TreeMap<String, Stand> all = new TreeMap<>();
    Stream.concat(results.history().builds().stream(), Acceptance.milestone(results).stream())
        .forEach(milestone -> all.put(milestone.at(), new Stand(milestone, false)));
    results
        .history()
        .accepted()
        .forEach(milestone -> all.put(milestone.at(), new Stand(milestone, true)));
    return all.values().stream()
        .sorted(Comparator.comparing(stand -> stand.milestone.at()))
        .toList();
  }

  /** Mean test accuracy of the variant that was best on validation then. */
  Optional<Double> best() {
    return Optional.ofNullable(milestone.best()).flatMap(this::of);
  }

  /** Mean test accuracy of a variant, if it was there then. */
  Optional<Double> of(String variant) {
    return Optional.ofNullable(milestone.accuracy().get(variant));
  }

  /** Whether its numbers can be held against those of these results. */
  boolean sameData(ExperimentResults results) {
    return milestone.dataSha256().equals(results.data().sha256());
  }
}
