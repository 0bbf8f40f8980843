package io.github.cnnmaven.core.evaluation;

import io.github.cnnmaven.core.gate.Basis;
import io.github.cnnmaven.core.statistics.Estimate;
import io.github.cnnmaven.core.statistics.Sample;
import java.util.List;
import java.util.Optional;

/**
 * Chooses what is held against a bound: what the gate says, else the interval where there is one,
 * else the mean.
 */
record Standpoint(Optional<Basis> declared, Confidence confidence) {

  /** Rules on values that are one for each seed. */
  Ruling rule(Claim claim, List<Double> values) {
    Optional<Estimate> estimate = Estimate.ofMean(Sample.of(values));
    return switch (basis(estimate.isPresent())) {
      case MEAN -> claim.mean(values);
      case WORST -> claim.worst(values);
      case LOWER_BOUND ->
          estimate
              .map(e -> claim.confident(e, values.size(), confidence))
              .orElse(Ruling.failed(tooFew(values.size())));
    };
  }

  /** Rules on something that was estimated; there is no worst of it. */
  Ruling rule(Claim claim, double value, Optional<Estimate> estimate, int seeds) {
    if (basis(estimate.isPresent()) == Basis.MEAN) {
      return claim.exact(Claim.decimal(value), seeds, "mean over " + seeds + " seeds");
    }
    return estimate
        .map(e -> claim.confident(e, seeds, confidence))
        .orElse(Ruling.failed(tooFew(seeds)));
  }

  private Basis basis(boolean hasInterval) {
    return declared.orElse(hasInterval ? Basis.LOWER_BOUND : Basis.MEAN);
  }

  private static String tooFew(int seeds) {
    return "on: lowerBound needs "
        + Estimate.LEAST_REPETITIONS
        + " seeds or more, and there "
        + (seeds == 1 ? "is 1." : "are " + seeds + ".");
  }
}
