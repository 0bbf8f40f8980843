package io.github.cnnmaven.core.statistics.factorial;

import io.github.cnnmaven.core.statistics.Estimate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.RealVector;

/**
 * Weighted sums of a fit's coefficients, with their uncertainty.
 *
 * @param limits what the fit leaves out
 */
record Contrasts(Fit fit, Deviation error, List<Limit> limits) {

  /** Effects of a term: every choice of levels against the references. */
  List<Effect> effects(Term term) {
    List<List<String>> choices = List.of(List.of());
    for (Factor factor : term.factors()) {
      choices = extended(choices, factor.levels().subList(1, factor.levels().size()));
    }
    return choices.stream().map(levels -> effect(term, levels)).toList();
  }

  /** With its standard error; empty without degrees of freedom. */
  Optional<Estimate> estimate(RealVector weights) {
    return error.known()
        ? Optional.of(
            new Estimate(
                fit.value(weights),
                Math.sqrt(error.variance() * fit.unscaledVariance(weights)),
                error.degreesOfFreedom()))
        : Optional.empty();
  }

  /** Weights of a mean over the runs at one level of a factor, but for the overall mean. */
  RealVector level(Term factor, String level) {
    RealVector weights = new ArrayRealVector(fit.model().size());
    int first = fit.model().first(factor);
    for (int i = 0; i < factor.degreesOfFreedom(); i++) {
      weights.setEntry(first + i, factor.factors().get(0).code(level, i));
    }
    return weights;
  }

  private Effect effect(Term term, List<String> levels) {
    RealVector weights = new ArrayRealVector(fit.model().size());
    int first = fit.model().first(term);
    for (int i = 0; i < term.degreesOfFreedom(); i++) {
      weights.setEntry(first + i, term.difference(i, levels));
    }
    Optional<Estimate> estimate = estimate(weights);
    Optional<Double> p = estimate.flatMap(e -> e.pValue().stream().boxed().findFirst());
    return new Effect(
        term.name(),
        levels,
        term.factors().stream().map(Factor::reference).toList(),
        fit.value(weights),
        estimate.map(Estimate::standardError).orElse(null),
        error.degreesOfFreedom(),
        estimate.map(Estimate::interval).orElse(null),
        p.orElse(null),
        null,
        assumptions(term));
  }

  /** Interactions of the term's factors with others that are not in the model. */
  private List<String> assumptions(Term term) {
    List<String> names = term.factors().stream().map(Factor::name).toList();
    return limits.stream()
        .map(Limit::term)
        .filter(name -> List.of(name.split(":")).containsAll(names))
        .toList();
  }

  private static List<List<String>> extended(List<List<String>> choices, List<String> levels) {
    List<List<String>> all = new ArrayList<>();
    for (List<String> choice : choices) {
      for (String level : levels) {
        List<String> longer = new ArrayList<>(choice);
        longer.add(level);
        all.add(longer);
      }
    }
    return all;
  }
}
