package io.github.cnnmaven.core.evaluation;

import io.github.cnnmaven.core.baseline.AcceptedBaseline;
import io.github.cnnmaven.core.baseline.AcceptedBaseline.AcceptedVariant;
import io.github.cnnmaven.core.gate.Quantity;
import io.github.cnnmaven.core.gate.Verdict;
import io.github.cnnmaven.core.result.ExperimentResults;
import io.github.cnnmaven.core.result.Metrics;
import io.github.cnnmaven.core.result.RunRecord;
import io.github.cnnmaven.core.result.Split;
import io.github.cnnmaven.core.result.VariantResults;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** From results to the baseline file. */
public final class Acceptance {

  private Acceptance() {}

  /** The file; empty when runs are missing, or when these are not the descriptor's own runs. */
  public static Optional<AcceptedBaseline> of(ExperimentResults results) {
    if (!results.overrides().isEmpty() || !completeness(results).passed()) {
      return Optional.empty();
    }
    SortedMap<String, AcceptedVariant> variants = new TreeMap<>();
    results.variants().forEach(variant -> variants.put(variant.id(), accepted(variant)));
    return Optional.of(
        new AcceptedBaseline(
            AcceptedBaseline.FORMAT,
            results.experiment(),
            results.data().sha256(),
            results.best(),
            variants));
  }

  /** Why results are not accepted. */
  public static String refusal(ExperimentResults results) {
    return results.experiment()
        + " is not accepted: "
        + (results.overrides().isEmpty()
            ? completeness(results).sentence()
            : "the command line set " + String.join("; ", results.overrides()) + ".");
  }

  /** The judge's first verdict. */
  private static Verdict completeness(ExperimentResults results) {
    return results.verdicts().get(0);
  }

  private static AcceptedVariant accepted(VariantResults variant) {
    SortedMap<String, SortedMap<Long, Double>> metrics = new TreeMap<>();
    for (String name : names(variant.runs())) {
      metrics.put(name, Measurements.bySeed(variant.runs(), run -> Measurements.test(run, name)));
    }
    metrics.put(Quantity.GAP.name(), Measurements.bySeed(variant.runs(), Measurements::gap));
    return new AcceptedVariant(metrics);
  }

  private static Set<String> names(List<RunRecord> runs) {
    Set<String> names = new LinkedHashSet<>(List.of("accuracy", "loss"));
    for (RunRecord run : runs) {
      Optional.ofNullable(run.result().evaluation().get(Split.TEST))
          .map(Metrics::scores)
          .ifPresent(scores -> names.addAll(scores.keySet()));
    }
    return names;
  }
}
