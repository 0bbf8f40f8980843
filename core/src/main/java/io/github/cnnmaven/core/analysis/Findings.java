package io.github.cnnmaven.core.analysis;

import io.github.cnnmaven.core.statistics.Estimate;
import io.github.cnnmaven.core.statistics.Summary;
import io.github.cnnmaven.core.statistics.factorial.Effect;
import io.github.cnnmaven.core.statistics.factorial.FactorialAnalysis;
import io.github.cnnmaven.core.statistics.factorial.Limit;
import io.github.cnnmaven.core.statistics.factorial.Trend;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The findings of an experiment, a sentence each: what ran, how good the best is, how it compares,
 * what the factors did, what cannot be known, and what would have been seen.
 *
 * @param accuracy the analysis of test accuracy
 * @param best id of the variant chosen on validation
 */
record Findings(RunCounts runs, MetricAnalysis accuracy, @Nullable String best) {

  private static final double ALPHA = 0.05;

  List<String> sentences() {
    List<String> sentences = new ArrayList<>(List.of(ran()));
    bestVariant().ifPresent(sentences::add);
    against().ifPresent(sentences::add);
    Optional.ofNullable(accuracy.factors()).ifPresent(factors -> addEffects(sentences, factors));
    Optional.ofNullable(accuracy.sensitivity()).map(Findings::seen).ifPresent(sentences::add);
    return sentences;
  }

  private String ran() {
    return runs.complete()
        ? "All " + runs.planned() + " planned runs finished."
        : runs.finished()
            + " of "
            + runs.planned()
            + " planned runs finished ("
            + runs.losses()
            + "); the others are left out of all numbers.";
  }

  private Optional<String> bestVariant() {
    return accuracy.variants().stream()
        .filter(variant -> variant.variant().equals(best))
        .flatMap(variant -> variant.found().stream())
        .findFirst()
        .map(summary -> "Best on validation is " + best + ", with " + reached(summary) + ".");
  }

  private static String reached(Summary summary) {
    String mean = ShareText.percent(summary.mean()) + " test accuracy";
    if (summary.interval() != null) {
      return mean
          + " on average ("
          + ShareText.percent(summary.interval())
          + " over "
          + summary.n()
          + " seeds)";
    }
    return mean
        + (summary.n() == 1 ? " with one seed" : " on average of " + summary.n() + " seeds");
  }

  private Optional<String> against() {
    return accuracy.comparisons().stream()
        .filter(comparison -> comparison.variant().equals(best))
        .findFirst()
        .map(this::against);
  }

  private String against(Comparison comparison) {
    String distance =
        ShareText.points(comparison.difference())
            + " points "
            + (comparison.difference() < 0 ? "below" : "above")
            + " the baseline "
            + comparison.baseline();
    String ahead = "ahead with " + comparison.ahead() + " of " + comparison.seeds() + " seeds";
    if (comparison.interval() == null || comparison.adjustedP() == null) {
      return "It is " + distance + ", " + ahead + "; that is too little to tell luck from merit.";
    }
    String evidence = ShareText.points(comparison.interval()) + ", " + ahead;
    int family = accuracy.comparisons().size();
    String corrected =
        family == 1 ? "." : ", also after correction for " + family + " comparisons.";
    return "It is "
        + distance
        + " ("
        + evidence
        + ")"
        + (comparison.adjustedP() < ALPHA ? corrected : ", which may still be chance.");
  }

  private static void addEffects(List<String> sentences, FactorialAnalysis factors) {
    factors.effects().stream()
        .filter(Effect::main)
        .map(effect -> new EffectSentence(effect).text())
        .forEach(sentences::add);
    List<EffectSentence> interactions =
        factors.effects().stream().filter(e -> !e.main()).map(EffectSentence::new).toList();
    interactions.stream()
        .filter(EffectSentence::shown)
        .map(EffectSentence::text)
        .forEach(sentences::add);
    if (!interactions.isEmpty() && interactions.stream().noneMatch(EffectSentence::shown)) {
      sentences.add("That factors depend on each other was not shown.");
    }
    factors.trends().stream().flatMap(t -> trend(t).stream()).forEach(sentences::add);
    limits(factors.limits()).ifPresent(sentences::add);
    if (factors.seeds() < Estimate.LEAST_REPETITIONS) {
      sentences.add("Below three seeds no uncertainty is given: train with more to know it.");
    }
  }

  private static Optional<String> trend(Trend trend) {
    if (trend.p() == null || trend.interval() == null || trend.p() >= ALPHA) {
      return Optional.empty();
    }
    String unit = trend.scale().equals(Trend.TENFOLD) ? " for each tenfold of " : " for each 1 of ";
    String bend =
        trend.departure() != null && trend.departure() < ALPHA
            ? "; it is not a straight line, though"
            : "";
    return Optional.of(
        "Test accuracy "
            + (trend.slope() < 0 ? "falls by " : "rises by ")
            + ShareText.points(trend.slope())
            + " points"
            + unit
            + trend.factor()
            + " ("
            + ShareText.points(trend.interval())
            + ")"
            + bend
            + ".");
  }

  private static Optional<String> limits(List<Limit> limits) {
    if (limits.isEmpty()) {
      return Optional.empty();
    }
    String names =
        limits.stream()
            .map(limit -> limit.term() + (limit.estimable() > 0 ? " (in part)" : ""))
            .collect(Collectors.joining(", "));
    return Optional.of("Combinations are missing, so these cannot be estimated: " + names + ".");
  }

  private static String seen(Sensitivity sensitivity) {
    String could =
        "With "
            + sensitivity.seeds()
            + " seeds an effect of "
            + ShareText.points(sensitivity.effect())
            + " points is seen with a chance of 80 %";
    Integer more = sensitivity.seedsFor().get("0.005");
    return more == null || more <= sensitivity.seeds()
        ? could + "."
        : could + "; for one of 0.5 points about " + more + " seeds are needed.";
  }
}
