package io.github.cnnmaven.core.analysis;

import io.github.cnnmaven.core.statistics.Equivalence;
import io.github.cnnmaven.core.statistics.Estimate;
import io.github.cnnmaven.core.statistics.Holm;
import io.github.cnnmaven.core.statistics.Interval;
import io.github.cnnmaven.core.statistics.PairedDifference;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A variant against the baseline, seed by seed.
 *
 * @param seeds that both have
 * @param ahead seeds with which the variant's number is higher
 * @param difference mean, the variant's minus the baseline's
 * @param interval of the difference at 95 %, null below three seeds
 * @param p two-sided, null below three seeds or when all differences are equal
 * @param adjustedP by Holm over all comparisons of the metric
 * @param effectSize mean over standard deviation, corrected for few seeds
 * @param equivalenceP of the difference being the declared margin or more, either way (TOST); null
 *     without a margin or an interval
 * @param probabilityOfImprovement share of seeds with which the number is higher, ties half
 */
public record Comparison(
    String variant,
    String baseline,
    int seeds,
    long ahead,
    double difference,
    @Nullable Double standardError,
    @Nullable Interval interval,
    @Nullable Double p,
    @Nullable Double adjustedP,
    @Nullable Double effectSize,
    @Nullable Double equivalenceP,
    double probabilityOfImprovement) {

  /** Every variant against the baseline, where they share a seed. */
  static List<Comparison> all(
      List<VariantMeasurements> variants, String metric, Optional<Double> margin) {
    List<Comparison> raw = new ArrayList<>();
    for (VariantMeasurements baseline : variants) {
      if (baseline.baseline()) {
        variants.stream()
            .filter(variant -> !variant.baseline())
            .flatMap(variant -> between(variant, baseline, metric, margin).stream())
            .forEach(raw::add);
      }
    }
    List<Double> tested = raw.stream().flatMap(c -> Optional.ofNullable(c.p).stream()).toList();
    Iterator<Double> adjusted = Holm.adjust(tested).iterator();
    return raw.stream().map(c -> c.p == null ? c : c.adjusted(adjusted.next())).toList();
  }

  private static Optional<Comparison> between(
      VariantMeasurements variant,
      VariantMeasurements baseline,
      String metric,
      Optional<Double> margin) {
    return PairedDifference.of(variant.of(metric), baseline.of(metric))
        .map(pairs -> of(variant.id(), baseline.id(), pairs, margin));
  }

  private static Comparison of(
      String variant, String baseline, PairedDifference pairs, Optional<Double> margin) {
    Optional<Estimate> estimate = pairs.estimate();
    return new Comparison(
        variant,
        baseline,
        pairs.differences().size(),
        pairs.above(),
        pairs.differences().mean(),
        estimate.map(Estimate::standardError).orElse(null),
        estimate.map(Estimate::interval).orElse(null),
        estimate.flatMap(e -> e.pValue().stream().boxed().findFirst()).orElse(null),
        null,
        pairs.effectSize().orElse(null),
        estimate.flatMap(e -> margin.map(m -> Equivalence.of(e, m).pValue())).orElse(null),
        pairs.probabilityOfImprovement());
  }

  private Comparison adjusted(double holm) {
    return new Comparison(
        variant,
        baseline,
        seeds,
        ahead,
        difference,
        standardError,
        interval,
        p,
        holm,
        effectSize,
        equivalenceP,
        probabilityOfImprovement);
  }
}
