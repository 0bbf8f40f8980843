package io.github.cnnmaven.core.evaluation;

import io.github.cnnmaven.core.baseline.AcceptedBaseline;
import io.github.cnnmaven.core.baseline.AcceptedBaseline.AcceptedVariant;
import io.github.cnnmaven.core.baseline.Milestone;
import io.github.cnnmaven.core.gate.Quantity;
import io.github.cnnmaven.core.gate.Verdict;
import io.github.cnnmaven.core.result.ExperimentResults;
import io.github.cnnmaven.core.result.Metrics;
import io.github.cnnmaven.core.result.Origin;
import io.github.cnnmaven.core.result.RunRecord;
import io.github.cnnmaven.core.result.RunResult;
import io.github.cnnmaven.core.result.Split;
import io.github.cnnmaven.core.result.VariantResults;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** From complete results of the descriptor's own runs to what is kept of them. */
public final class Acceptance {

  /** Enough for a chart, and a file that stays small. */
  private static final int MOST_MILESTONES = 50;

  /** A hundredth of a hundredth of a point; more digits only make differences longer. */
  private static final int DECIMALS = 6;

  private Acceptance() {}

  /** The baseline file; empty when runs are missing, or not the descriptor's own. */
  public static Optional<AcceptedBaseline> of(ExperimentResults results) {
    return milestone(results).map(milestone -> baseline(results, milestone));
  }

  /** Where the experiment stands; empty when runs are missing, or not the descriptor's own. */
  public static Optional<Milestone> milestone(ExperimentResults results) {
    boolean judged = !results.verdicts().isEmpty() && completeness(results).passed();
    return results.overrides().isEmpty() && judged
        ? results.runs().stream()
            .map(RunRecord::result)
            .max(Comparator.comparing(RunResult::startedAt))
            .map(newest -> milestone(results, newest))
        : Optional.empty();
  }

  /** Why results are not accepted. */
  public static String refusal(ExperimentResults results) {
    return results.experiment()
        + " is not accepted: "
        + (results.overrides().isEmpty()
            ? completeness(results).sentence()
            : "the command line set " + String.join("; ", results.overrides()) + ".");
  }

  private static AcceptedBaseline baseline(ExperimentResults results, Milestone milestone) {
    SortedMap<String, AcceptedVariant> variants = new TreeMap<>();
    results.variants().forEach(variant -> variants.put(variant.id(), accepted(variant)));
    List<Milestone> milestones = new ArrayList<>(results.history().accepted());
    if (milestones.isEmpty() || !milestone.repeats(milestones.get(milestones.size() - 1))) {
      milestones.add(milestone);
    }
    return new AcceptedBaseline(
        AcceptedBaseline.FORMAT,
        results.experiment(),
        results.data().sha256(),
        results.best(),
        variants,
        milestones.subList(Math.max(0, milestones.size() - MOST_MILESTONES), milestones.size()));
  }

  /** The judge's first verdict. */
  private static Verdict completeness(ExperimentResults results) {
    return results.verdicts().get(0);
  }

  private static Milestone milestone(ExperimentResults results, RunResult newest) {
    Origin origin = newest.origin();
    SortedMap<String, Double> accuracy = new TreeMap<>();
    for (VariantResults variant : results.variants()) {
      variant
          .summary(Split.TEST, Metrics::accuracy)
          .ifPresent(summary -> accuracy.put(variant.id(), rounded(summary.mean())));
    }
    return new Milestone(
        newest.startedAt(),
        origin.gitDirty() ? null : origin.gitCommit(),
        results.data().sha256(),
        results.best(),
        accuracy);
  }

  private static double rounded(double share) {
    return BigDecimal.valueOf(share).setScale(DECIMALS, RoundingMode.HALF_UP).doubleValue();
  }

  private static AcceptedVariant accepted(VariantResults variant) {
    SortedMap<String, SortedMap<Long, Double>> metrics = new TreeMap<>();
    for (String name : Measurements.names(variant.runs())) {
      metrics.put(name, Measurements.bySeed(variant.runs(), run -> Measurements.value(run, name)));
    }
    String time = Quantity.TRAINING_TIME.name();
    metrics.put(time, Measurements.bySeed(variant.runs(), run -> Measurements.value(run, time)));
    return new AcceptedVariant(
        variant.network().parameters(), variant.network().multiplyAdds(), metrics);
  }
}
