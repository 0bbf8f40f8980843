package io.github.cnnmaven.core.analysis;

import io.github.cnnmaven.core.statistics.Estimate;
import io.github.cnnmaven.core.statistics.Summary;
import io.github.cnnmaven.core.statistics.factorial.Effect;
import io.github.cnnmaven.core.statistics.factorial.FactorialAnalysis;
import io.github.cnnmaven.core.statistics.factorial.Limit;
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
 * @param images runs against the baseline's
 * @param best id of the variant chosen on validation
 */
record Findings(
    RunCounts runs,
    MetricAnalysis accuracy,
    List<ImageComparison> images,
    @Nullable String best,
    AnalysisOptions options) {

  List<String> sentences() {
    List<String> sentences = new ArrayList<>(List.of(ran()));
    bestVariant().ifPresent(sentences::add);
    addComparison(sentences);
    Optional.ofNullable(accuracy.factors()).ifPresent(factors -> addEffects(sentences, factors));
    Optional.ofNullable(accuracy.sensitivity()).map(this::seen).ifPresent(sentences::add);
    if (options.looks() > 1) {
      sentences.add(
          "Seeds were added while verdicts were open, with up to "
              + options.looks()
              + " looks: gates are corrected for that; intervals and p-values here are not, and"
              + " are exploratory.");
    }
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
        .filter(variant -> variant.found().isPresent())
        .findFirst()
        .map(variant -> "Best on validation is " + best + ", with " + reached(variant) + ".");
  }

  private String reached(VariantSummary variant) {
    Summary summary = variant.found().orElseThrow();
    String mean = ShareText.percent(summary.mean()) + " test accuracy";
    String few = summary.n() == 1 ? " with one seed" : " on average of " + summary.n() + " seeds";
    return mean
        + variant
            .interval(options.interval())
            .map(
                interval ->
                    " on average ("
                        + ShareText.percent(interval, options.interval())
                        + " over "
                        + summary.n()
                        + " seeds)")
            .orElse(few);
  }

  private void addComparison(List<String> sentences) {
    List<ImageComparison> ofBest =
        images.stream().filter(image -> image.variant().equals(best)).toList();
    accuracy.comparisons().stream()
        .filter(comparison -> comparison.variant().equals(best))
        .findFirst()
        .map(c -> new ComparisonSentence(c, accuracy.comparisons().size(), ofBest, options))
        .ifPresent(
            sentence -> {
              sentences.add(sentence.text());
              if (!ofBest.isEmpty()) {
                sentences.add(sentence.ofImages());
              }
            });
  }

  private void addEffects(List<String> sentences, FactorialAnalysis factors) {
    factors.effects().stream()
        .filter(Effect::main)
        .map(effect -> sentence(effect).text())
        .forEach(sentences::add);
    List<EffectSentence> interactions =
        factors.effects().stream().filter(e -> !e.main()).map(this::sentence).toList();
    interactions.stream()
        .filter(EffectSentence::shown)
        .map(EffectSentence::text)
        .forEach(sentences::add);
    if (!interactions.isEmpty() && interactions.stream().noneMatch(EffectSentence::shown)) {
      sentences.add(
          "Whether the effects of factors depend on each other is open: nothing of that kind stood"
              + " out from chance.");
    }
    factors.trends().stream()
        .flatMap(trend -> new TrendSentence(trend).text().stream())
        .forEach(sentences::add);
    limits(factors.limits()).ifPresent(sentences::add);
    if (factors.seeds() < Estimate.LEAST_REPETITIONS) {
      sentences.add("Below three seeds no uncertainty is given: train with more to know it.");
    }
  }

  private EffectSentence sentence(Effect effect) {
    return new EffectSentence(
        effect, accuracy.equivalences().stream().filter(test -> test.of(effect)).findFirst());
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

  private String seen(Sensitivity sensitivity) {
    String could =
        "With "
            + sensitivity.seeds()
            + " seeds an effect of "
            + ShareText.points(sensitivity.effect())
            + " points is seen with a chance of 80 %";
    double wanted = options.margin() == null ? MetricAnalysis.SMALL : options.margin();
    Integer more = sensitivity.seedsFor().get(Double.toString(wanted));
    return more == null || more <= sensitivity.seeds()
        ? could + "."
        : could
            + "; for one of "
            + ShareText.points(wanted)
            + " points about "
            + more
            + " seeds are needed.";
  }
}
