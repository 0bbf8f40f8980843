package io.github.cnnmaven.core.result;

import io.github.cnnmaven.core.network.NetworkSummary;
import io.github.cnnmaven.core.statistics.Summary;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * A variant with its runs.
 *
 * @param levels by factor, in the descriptor's order
 * @param network shapes, parameters and multiply-adds
 * @param runs in the order of their seeds, the failed ones too
 */
public record VariantResults(
    String id,
    Map<String, String> levels,
    boolean baseline,
    NetworkSummary network,
    List<RunRecord> runs) {

  public VariantResults {
    levels = Collections.unmodifiableMap(new LinkedHashMap<>(levels));
    runs = List.copyOf(runs);
  }

  /** A metric of each finished run; none when the split does not exist. */
  public List<Double> values(Split split, ToDoubleFunction<Metrics> metric) {
    return runs.stream()
        .map(run -> run.result().evaluation().get(split))
        .flatMap(metrics -> Optional.ofNullable(metrics).stream())
        .map(metrics -> metric.applyAsDouble(metrics))
        .toList();
  }

  /** A metric over the finished runs; empty when none of them has a finite number for it. */
  public Optional<Summary> summary(Split split, ToDoubleFunction<Metrics> metric) {
    List<Double> values = values(split, metric);
    return values.stream().noneMatch(Double::isFinite)
        ? Optional.empty()
        : Optional.of(Summary.of(values));
  }
}
