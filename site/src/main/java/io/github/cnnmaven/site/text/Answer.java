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
    if (results.analysis() != null) {
      return new Answer(headline(results), results.analysis().sentences());
    }
    List<String> details = new ArrayList<>();
    effects(results).ifPresent(details::add);
    caution(results).ifPresent(details::add);
    unfinished(results).ifPresent(details::add);
    return new Answer(headline(results), details);
  }

  private static String headline(ExperimentResults results) {
    Optional<VariantResults> baseline = results.baselineVariant().filter(Answer::tested);
    Optional<VariantResults> best = results.bestVariant().filter(Answer::tested);
    if (results.variants().size() == 1 && baseline.isPresent()) {
      return "The network reaches " + accuracy(baseline.get()) + ".";
    }
    if (best.isPresent()) {
      return place(best.get(), baseline) + ".";
    }
    return baseline
        .map(b -> "The baseline " + name(b) + " reaches " + accuracy(b) + ".")
        .orElse("There is no answer yet: neither the baseline nor a best variant has finished.");
  }

  private static String place(VariantResults winner, Optional<VariantResults> baseline) {
    if (winner.baseline()) {
      return "No variant beats the baseline "
          + name(winner)
          + " on validation: it reaches "
          + accuracy(winner);
    }
    String rest = baseline.map(b -> against(winner, b)).orElse("; the baseline has not finished");
    return "Best is " + name(winner) + ": " + accuracy(winner) + rest;
  }

  private static String against(VariantResults winner, VariantResults baseline) {
    SeedDuel duel = SeedDuel.between(winner, baseline);
    return ", "
        + distance(mean(winner).mean() - mean(baseline).mean())
        + " the baseline "
        + name(baseline)
        + " ("
        + NumberText.percent(mean(baseline))
        + ")"
        + (duel.seeds() < 2
            ? ""
            : ", ahead with " + duel.wins() + " of " + duel.seeds() + " seeds");
  }

  private static String distance(double difference) {
    String amount = NumberText.fixed(Math.abs(difference) * 100, 1);
    if (amount.equals("0.0")) {
      return "level with";
    }
    return amount + " percentage points " + (difference < 0 ? "below" : "above");
  }

  private static String name(VariantResults variant) {
    return Wording.name(variant.id());
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
    List<String> changes = effects.stream().map(Answer::change).toList();
    boolean averaged = effects.stream().anyMatch(effect -> effect.pairs().size() > 1);
    return Optional.of(
        (averaged ? "Averaged over the other settings: " : "All else as in the baseline: ")
            + Wording.list(changes)
            + " percentage points of test accuracy.");
  }

  private static String change(LevelEffect effect) {
    return Wording.name(effect.factor())
        + " "
        + Wording.name(effect.level())
        + " "
        + NumberText.points(effect.mean());
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
    long unfinished =
        results.runs().stream().filter(run -> run.result().status() != RunStatus.FINISHED).count();
    return unfinished == 0
        ? Optional.empty()
        : Optional.of(
            unfinished
                + " of "
                + Wording.count(results.runs().size(), "run")
                + " did not finish and "
                + (unfinished == 1 ? "is" : "are")
                + " left out of the means.");
  }

  private static boolean tested(VariantResults variant) {
    return variant.summary(Split.TEST, Metrics::accuracy).isPresent();
  }

  private static Summary mean(VariantResults variant) {
    return variant.summary(Split.TEST, Metrics::accuracy).orElseThrow();
  }
}
