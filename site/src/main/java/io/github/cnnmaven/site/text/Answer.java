package io.github.cnnmaven.site.text;

import io.github.cnnmaven.core.result.ExperimentResults;
import io.github.cnnmaven.core.result.LevelEffect;
import io.github.cnnmaven.core.result.Metrics;
import io.github.cnnmaven.core.result.RunStatus;
import io.github.cnnmaven.core.result.Split;
import io.github.cnnmaven.core.result.VariantResults;
import io.github.cnnmaven.core.statistics.Summary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What the experiment found, in sentences made of its numbers.
 *
 * @param headline the one sentence to read
 * @param details what else must be known to not be misled by it
 */
public record Answer(String headline, List<String> details) {

  private static final int SEEDS_FOR_AN_INTERVAL = 3;

  public Answer {
    details = List.copyOf(details);
  }

  /** The answer that the results give. */
  public static Answer of(ExperimentResults results) {
    List<String> details = new ArrayList<>();
    effects(results).ifPresent(details::add);
    caution(results).ifPresent(details::add);
    unfinished(results).ifPresent(details::add);
    return new Answer(headline(results), details);
  }

  private static String headline(ExperimentResults results) {
    Optional<VariantResults> baseline = tested(results.variants(), VariantResults::baseline);
    Optional<VariantResults> best =
        tested(results.variants(), variant -> variant.id().equals(results.best()));
    if (best.isEmpty()) {
      return baseline
          .map(b -> subject(b) + " reaches " + accuracy(b) + ".")
          .orElse(
              "There is no answer yet: no run of the baseline or of a best variant has finished.");
    }
    VariantResults winner = best.get();
    if (results.variants().size() == 1) {
      return winner.id() + " reaches " + accuracy(winner) + ".";
    }
    if (winner.baseline()) {
      return "Nothing beats the baseline: "
          + winner.id()
          + " has the highest validation accuracy"
          + " and reaches "
          + accuracy(winner)
          + ".";
    }
    return winner.id()
        + " is best: it reaches "
        + accuracy(winner)
        + baseline.map(b -> against(winner, b)).orElse("; the baseline has not finished.");
  }

  private static String against(VariantResults winner, VariantResults baseline) {
    double difference = mean(winner).mean() - mean(baseline).mean();
    String amount = NumberText.fixed(Math.abs(difference) * 100, 1) + " percentage points ";
    SeedDuel duel = SeedDuel.between(winner, baseline);
    return ", "
        + amount
        + (difference < 0 ? "below" : "above")
        + " the baseline "
        + baseline.id()
        + " ("
        + NumberText.percent(mean(baseline))
        + ")"
        + (duel.seeds() < 2
            ? "."
            : ", and is ahead with " + duel.wins() + " of " + duel.seeds() + " seeds.");
  }

  private static String subject(VariantResults baseline) {
    return "The baseline " + baseline.id();
  }

  private static String accuracy(VariantResults variant) {
    Summary summary = mean(variant);
    return NumberText.percent(summary)
        + " test accuracy"
        + (summary.sd() == null ? "" : " (mean ± standard deviation of " + summary.n() + " seeds)");
  }

  private static Optional<String> effects(ExperimentResults results) {
    List<LevelEffect> effects = LevelEffect.of(results, Split.TEST, Metrics::accuracy);
    if (effects.isEmpty()) {
      return Optional.empty();
    }
    List<String> changes =
        effects.stream()
            .map(e -> e.factor() + " " + e.level() + " by " + NumberText.points(e.mean()))
            .toList();
    boolean averaged = effects.stream().anyMatch(effect -> effect.pairs().size() > 1);
    return Optional.of(
        (averaged ? "Averaged over the other settings, " : "Compared with the baseline's setting, ")
            + "test accuracy changes in percentage points with "
            + Wording.list(changes)
            + ".");
  }

  private static Optional<String> caution(ExperimentResults results) {
    if (results.variants().size() < 2 || results.seeds().size() >= SEEDS_FOR_AN_INTERVAL) {
      return Optional.empty();
    }
    return Optional.of(
        results.seeds().size() == 1
            ? "With one seed a difference may be the luck of that seed: more seeds would tell."
            : "Two seeds show large differences; small ones need more, and no interval is given"
                + " below three.");
  }

  private static Optional<String> unfinished(ExperimentResults results) {
    long runs = results.variants().stream().mapToLong(variant -> variant.runs().size()).sum();
    long unfinished =
        results.variants().stream()
            .flatMap(variant -> variant.runs().stream())
            .filter(run -> run.result().status() != RunStatus.FINISHED)
            .count();
    return unfinished == 0
        ? Optional.empty()
        : Optional.of(
            unfinished
                + " of "
                + Wording.count(runs, "run")
                + " did not finish and "
                + (unfinished == 1 ? "is" : "are")
                + " left out of the means.");
  }

  private static Optional<VariantResults> tested(
      List<VariantResults> variants, Predicate<VariantResults> condition) {
    return variants.stream()
        .filter(condition)
        .filter(variant -> variant.summary(Split.TEST, Metrics::accuracy).isPresent())
        .findFirst();
  }

  private static Summary mean(VariantResults variant) {
    return variant.summary(Split.TEST, Metrics::accuracy).orElseThrow();
  }
}
