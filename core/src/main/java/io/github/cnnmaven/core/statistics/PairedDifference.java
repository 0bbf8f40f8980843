package io.github.cnnmaven.core.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.hipparchus.special.Gamma;
import org.jspecify.annotations.Nullable;

/**
 * One variant minus another, seed by seed: runs of one seed share the split, the order of the data
 * and the initial weights of equal layers, which the difference takes out.
 *
 * @param differences over the seeds that both have
 */
public record PairedDifference(Sample differences) {

  /** Where both have a finite value; empty when there is no such seed. */
  public static Optional<PairedDifference> of(
      Map<Long, Double> changed, Map<Long, Double> reference) {
    SortedSet<Long> seeds = new TreeSet<>(changed.keySet());
    seeds.retainAll(reference.keySet());
    List<Double> differences = new ArrayList<>();
    for (Long seed : seeds) {
      @Nullable Double high = changed.get(seed);
      @Nullable Double low = reference.get(seed);
      if (high != null && low != null && Double.isFinite(high - low)) {
        differences.add(high - low);
      }
    }
    return differences.isEmpty()
        ? Optional.empty()
        : Optional.of(new PairedDifference(new Sample(differences, 0)));
  }

  /** The mean difference; empty below three pairs. */
  public Optional<Estimate> estimate() {
    return Estimate.ofMean(differences);
  }

  /**
   * Standardised mean difference of pairs (dz; Cohen 1988), times Hedges's exact correction for
   * small samples, gamma(df / 2) / (sqrt(df / 2) gamma((df - 1) / 2)) (Hedges, Journal of
   * Educational Statistics 6, 1981). Empty below three pairs and where the differences are equal.
   */
  public Optional<Double> effectSize() {
    double sd = differences.standardDeviation();
    if (differences.size() < Estimate.LEAST_REPETITIONS || sd == 0) {
      return Optional.empty();
    }
    double half = (differences.size() - 1) / 2.0;
    double correction =
        Math.exp(Gamma.logGamma(half) - Gamma.logGamma(half - 0.5)) / Math.sqrt(half);
    return Optional.of(correction * differences.mean() / sd);
  }

  /**
   * Share of the seeds with which the first is higher, ties counting half: an estimate of the
   * probability of improvement (Bouthillier et al., MLSys 2021, arXiv 2103.03098).
   */
  public double probabilityOfImprovement() {
    return (above() + ties() / 2.0) / differences.size();
  }

  /** Seeds with which the first is higher. */
  public long above() {
    return differences.values().stream().filter(d -> d > 0).count();
  }

  private long ties() {
    return differences.values().stream().filter(d -> d == 0).count();
  }
}
