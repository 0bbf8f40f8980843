package io.github.cnnmaven.core.analysis;

import io.github.cnnmaven.core.statistics.Estimate;
import io.github.cnnmaven.core.statistics.factorial.Factor;
import io.github.cnnmaven.core.statistics.factorial.FactorialAnalysis;
import io.github.cnnmaven.core.statistics.factorial.Observation;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;

/**
 * All that is said of one metric.
 *
 * @param metric {@code accuracy}, {@code loss} or another of test, or {@code generalisationGap}
 * @param factors null when nothing varies or nothing has finished
 * @param equivalences of the main effects, where a margin was declared for the metric
 * @param sensitivity null below three seeds
 */
public record MetricAnalysis(
    String metric,
    List<VariantSummary> variants,
    List<Comparison> comparisons,
    @Nullable FactorialAnalysis factors,
    List<EffectEquivalence> equivalences,
    @Nullable Sensitivity sensitivity) {

  /** Half a point of accuracy: what matters where nobody has said it. */
  static final double SMALL = 0.005;

  /** Points of accuracy that people plan for. */
  private static final double[] WANTED = {SMALL, 0.01, 0.02};

  public MetricAnalysis {
    variants = List.copyOf(variants);
    comparisons = List.copyOf(comparisons);
    equivalences = List.copyOf(equivalences);
  }

  static MetricAnalysis of(
      String metric,
      List<Factor> factors,
      List<VariantMeasurements> variants,
      Optional<Double> margin) {
    Optional<FactorialAnalysis> effects = factorial(metric, factors, variants);
    return new MetricAnalysis(
        metric,
        variants.stream().map(variant -> VariantSummary.of(variant, metric)).toList(),
        Comparison.all(variants, metric, margin),
        effects.orElse(null),
        effects
            .flatMap(analysis -> margin.map(m -> EffectEquivalence.all(analysis, m)))
            .orElse(List.of()),
        effects.flatMap(analysis -> Sensitivity.of(analysis, wanted(margin))).orElse(null));
  }

  /** The effects of factors on a metric, without uncertainty below three seeds. */
  public static Optional<FactorialAnalysis> factorial(
      String metric, List<Factor> factors, List<VariantMeasurements> variants) {
    List<Observation> observations =
        variants.stream().flatMap(v -> observations(v, metric).stream()).toList();
    return FactorialAnalysis.of(factors, observations)
        .map(a -> a.seeds() < Estimate.LEAST_REPETITIONS ? a.withoutUncertainty() : a);
  }

  private static double[] wanted(Optional<Double> margin) {
    return DoubleStream.concat(DoubleStream.of(WANTED), margin.stream().mapToDouble(m -> m))
        .distinct()
        .toArray();
  }

  private static List<Observation> observations(VariantMeasurements variant, String metric) {
    return variant.of(metric).entrySet().stream()
        .filter(entry -> Double.isFinite(entry.getValue()))
        .map(entry -> new Observation(variant.levels(), entry.getKey(), entry.getValue()))
        .toList();
  }
}
