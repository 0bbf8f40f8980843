package io.github.cnnmaven.core.statistics.factorial;

import io.github.cnnmaven.core.statistics.Holm;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the factors of an experiment do to a metric.
 *
 * @param seeds how many different
 * @param cells how many combinations of levels have runs
 * @param combinations how many there are of the levels that have runs
 * @param residualSd standard deviation of a run around what its cell and seed say, null where there
 *     are no degrees of freedom
 * @param residualDegreesOfFreedom of {@code residualSd}
 * @param anova seed, terms, other interactions, residual
 * @param effects main effects, then interactions of two factors
 * @param trends of numeric factors
 * @param limits what cannot be estimated
 */
public record FactorialAnalysis(
    int runs,
    int seeds,
    int cells,
    long combinations,
    @Nullable Double residualSd,
    int residualDegreesOfFreedom,
    List<AnovaRow> anova,
    List<Effect> effects,
    List<Trend> trends,
    List<Limit> limits) {

  public FactorialAnalysis {
    anova = List.copyOf(anova);
    effects = List.copyOf(effects);
    trends = List.copyOf(trends);
    limits = List.copyOf(limits);
  }

  /**
   * Analyses runs; those without a finite value are to be left out before, and count as missing.
   * Empty when no factor has two levels with runs.
   */
  public static Optional<FactorialAnalysis> of(
      List<Factor> factors, List<Observation> observations) {
    PresentLevels present = PresentLevels.of(factors, observations);
    if (present.factors().isEmpty()) {
      return Optional.empty();
    }
    Estimability estimability =
        Estimability.of(ModelOrder.terms(present.factors(), observations), observations);
    List<Limit> limits = new ArrayList<>(present.limits());
    limits.addAll(estimability.limits());
    Deviation error = Deviation.of(observations);
    Fit fit = Fit.of(estimability.model());
    Contrasts contrasts = new Contrasts(fit, error, limits);
    List<Term> terms = estimability.model().terms();
    return Optional.of(
        new FactorialAnalysis(
            observations.size(),
            Blocks.of(observations).blocks().size(),
            (int) observations.stream().map(Observation::levels).distinct().count(),
            present.combinations(),
            error.known() ? Math.sqrt(error.variance()) : null,
            error.degreesOfFreedom(),
            new AnovaTable(fit, error).rows(),
            effects(contrasts, terms),
            terms.stream()
                .flatMap(term -> TrendLine.of(contrasts, term).stream())
                .map(TrendLine::trend)
                .toList(),
            limits));
  }

  /** The same numbers without any claim of how sure they are. */
  public FactorialAnalysis withoutUncertainty() {
    return new FactorialAnalysis(
        runs,
        seeds,
        cells,
        combinations,
        residualSd,
        residualDegreesOfFreedom,
        anova.stream().map(AnovaRow::withoutTest).toList(),
        effects.stream().map(Effect::withoutUncertainty).toList(),
        trends.stream().map(Trend::withoutUncertainty).toList(),
        limits);
  }

  /** Main effects of a factor. */
  public List<Effect> of(String factor) {
    return effects.stream().filter(effect -> effect.term().equals(factor)).toList();
  }

  private static List<Effect> effects(Contrasts contrasts, List<Term> terms) {
    List<Effect> raw =
        terms.stream()
            .filter(term -> term.order() <= 2)
            .flatMap(term -> contrasts.effects(term).stream())
            .toList();
    List<Double> tested =
        raw.stream().flatMap(effect -> Optional.ofNullable(effect.p()).stream()).toList();
    Iterator<Double> adjusted = Holm.adjust(tested).iterator();
    return raw.stream()
        .map(effect -> effect.p() == null ? effect : effect.adjusted(adjusted.next()))
        .toList();
  }
}
