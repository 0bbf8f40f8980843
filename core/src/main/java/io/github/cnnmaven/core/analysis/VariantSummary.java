package io.github.cnnmaven.core.analysis;

import io.github.cnnmaven.core.statistics.Bootstrap;
import io.github.cnnmaven.core.statistics.Interval;
import io.github.cnnmaven.core.statistics.Sample;
import io.github.cnnmaven.core.statistics.Summary;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A metric of a variant over its seeds.
 *
 * @param summary null when no run has a finite number
 * @param bootstrap BCa interval of the mean at 95 %, null below three seeds
 */
public record VariantSummary(
    String variant, RunCounts runs, @Nullable Summary summary, @Nullable Interval bootstrap) {

  static VariantSummary of(VariantMeasurements variant, String metric) {
    List<Double> values = List.copyOf(variant.of(metric).values());
    if (values.stream().noneMatch(Double::isFinite)) {
      return new VariantSummary(variant.id(), variant.runs(), null, null);
    }
    return new VariantSummary(
        variant.id(),
        variant.runs(),
        Summary.of(values),
        Bootstrap.STANDARD.interval(Sample.of(values), Interval.LEVEL).orElse(null));
  }

  /** Of the mean, made by this method; empty below three seeds. */
  Optional<Interval> interval(IntervalMethod method) {
    return method == IntervalMethod.BOOTSTRAP
        ? Optional.ofNullable(bootstrap)
        : found().map(Summary::interval);
  }

  /** The summary, where there is one. */
  public Optional<Summary> found() {
    return Optional.ofNullable(summary);
  }
}
