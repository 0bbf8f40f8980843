package io.github.cnnmaven.core.evaluation;

import io.github.cnnmaven.core.gate.Bound;
import io.github.cnnmaven.core.gate.Evidence;
import io.github.cnnmaven.core.gate.Outcome;
import io.github.cnnmaven.core.statistics.Estimate;
import io.github.cnnmaven.core.statistics.SeedsNeeded;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Something that was measured and the bound it is to keep.
 *
 * @param what begins a sentence: {@code Test accuracy}
 */
record Claim(String what, Bound bound) {

  /** Further digits of a double are the noise of sums. */
  private static final int DIGITS = 13;

  /**
   * As if the mean were exact, in decimals: as doubles, that of 0.78, 0.79 and 0.83 is below 0.8.
   */
  Ruling mean(List<Double> values) {
    BigDecimal mean = mean(values, MathContext.DECIMAL64);
    String runs = values.size() == 1 ? "1 run" : values.size() + " runs";
    return exact(mean, values.size(), "mean of " + runs);
  }

  /** By the least favourable value. */
  Ruling worst(List<Double> values) {
    Comparator<BigDecimal> order = Comparator.naturalOrder();
    BigDecimal worst =
        values.stream()
            .map(BigDecimal::valueOf)
            .min(bound.side() == Bound.Side.MIN ? order : order.reversed())
            .orElseThrow();
    return exact(worst, values.size(), "the worst of " + values.size());
  }

  /** A number that is what it is. */
  Ruling exact(BigDecimal value, int seeds, String how) {
    String sentence =
        what
            + " is "
            + bound.show(value)
            + (how.isEmpty() ? "" : ", " + how)
            + "; "
            + bound.words()
            + " is wanted.";
    double limit = bound.limit().value().doubleValue();
    return new Ruling(
        bound.holds(value) ? Outcome.PASS : Outcome.FAIL,
        sentence,
        new Evidence(seeds, value.doubleValue(), null, null, limit, null));
  }

  /** By the one-sided bounds: inconclusive when the limit lies between them. */
  Ruling confident(Estimate estimate, int seeds, Confidence confidence) {
    if (estimate.standardError() == 0) {
      return exact(decimal(estimate.value()), seeds, "the same with each of " + seeds + " seeds");
    }
    BigDecimal lower = decimal(estimate.lowerBound(confidence.level()));
    BigDecimal upper = decimal(estimate.upperBound(confidence.level()));
    boolean min = bound.side() == Bound.Side.MIN;
    Outcome outcome =
        bound.holds(min ? lower : upper)
            ? Outcome.PASS
            : bound.holds(min ? upper : lower) ? Outcome.INCONCLUSIVE : Outcome.FAIL;
    double limit = bound.limit().value().doubleValue();
    OptionalInt needed =
        outcome == Outcome.INCONCLUSIVE
            ? new SeedsNeeded(estimate, seeds).toSettle(limit, confidence.level())
            : OptionalInt.empty();
    Integer more = needed.isPresent() ? Math.max(1, needed.getAsInt() - seeds) : null;
    Evidence evidence =
        new Evidence(
            seeds, estimate.value(), lower.doubleValue(), upper.doubleValue(), limit, more);
    return new Ruling(outcome, sentence(outcome, evidence, confidence), evidence);
  }

  private String sentence(Outcome outcome, Evidence evidence, Confidence confidence) {
    String start =
        what
            + " is "
            + bound.show(decimal(evidence.value()))
            + " on average over "
            + evidence.seeds()
            + " seeds";
    String wanted = "; " + bound.words() + " is wanted.";
    if (outcome == Outcome.INCONCLUSIVE) {
      String range = shown(evidence.lower()) + " to " + shown(evidence.upper());
      return start
          + ", but anything from "
          + range
          + " may be true ("
          + confidence.words()
          + " on either side)"
          + wanted
          + remedy(evidence);
    }
    boolean low = (bound.side() == Bound.Side.MIN) == (outcome == Outcome.PASS);
    String end = low ? "at least " + shown(evidence.lower()) : "at most " + shown(evidence.upper());
    return start + " and, " + confidence.words() + ", " + end + wanted;
  }

  private static String remedy(Evidence evidence) {
    Integer more = evidence.seedsToSettle();
    if (more == null) {
      return " It is too close to settle with seeds: move the bound, or leave it to luck with on:"
          + " mean.";
    }
    String seeds = more == 1 ? " more seed" : " more seeds";
    return " About " + more + seeds + " would settle it, if they are like these.";
  }

  private String shown(@Nullable Double value) {
    return value == null ? "unknown" : bound.show(decimal(value));
  }

  private static BigDecimal mean(List<Double> values, MathContext digits) {
    return values.stream()
        .map(BigDecimal::valueOf)
        .reduce(BigDecimal.ZERO, BigDecimal::add)
        .divide(BigDecimal.valueOf(values.size()), digits);
  }

  /** Without the noise of sums of doubles: 0.01 that came out as 0.010000000000000009 is 0.01. */
  static BigDecimal decimal(double value) {
    return BigDecimal.valueOf(value).setScale(DIGITS, RoundingMode.HALF_EVEN).stripTrailingZeros();
  }
}
