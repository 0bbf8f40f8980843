package io.github.cnnmaven.core.statistics.factorial;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.hipparchus.linear.RealVector;

/**
 * Which terms the runs can tell apart: in the terms' order, each is taken whole if its columns are
 * independent of the seeds and the terms before it, and if everything it is made of was taken.
 *
 * @param model of the terms taken
 * @param limits the others
 */
record Estimability(Model model, List<Limit> limits) {

  private static final double ALIASED = 1e-6;

  Estimability {
    limits = List.copyOf(limits);
  }

  static Estimability of(List<Term> terms, List<Observation> observations) {
    Model model = new Model(observations, Blocks.of(observations), List.of());
    ColumnSpace space = new ColumnSpace().plus(model.columns());
    List<Limit> limits = new ArrayList<>();
    for (Term term : terms) {
      ColumnSpace wider = space.plus(model.columns(term));
      int gained = wider.rank() - space.rank();
      if (gained == term.degreesOfFreedom() && hasAllParts(model, term)) {
        space = wider;
        model = model.plus(term);
      } else {
        limits.add(
            new Limit(
                term.name(),
                gained,
                term.degreesOfFreedom(),
                gained == 0 ? aliases(model, term) : List.of()));
      }
    }
    return new Estimability(model, limits);
  }

  private static boolean hasAllParts(Model model, Term term) {
    return term.order() == 1
        || IntStream.range(0, term.order())
            .mapToObj(term::without)
            .allMatch(model.terms()::contains);
  }

  /** The terms that add up to this one. */
  private static List<String> aliases(Model model, Term term) {
    List<RealVector> fits =
        model.columns(term).stream().map(c -> Fit.of(model, c).coefficients()).toList();
    List<String> names = new ArrayList<>();
    for (Term other : model.terms()) {
      if (present(fits, model.first(other), other.degreesOfFreedom())) {
        names.add(other.name());
      }
    }
    if (present(fits, 1, model.blocks().degreesOfFreedom())) {
      names.add(Blocks.NAME);
    }
    return names.isEmpty() ? List.of("mean") : names;
  }

  private static boolean present(List<RealVector> fits, int first, int count) {
    return IntStream.range(first, first + count)
        .anyMatch(i -> fits.stream().anyMatch(fit -> Math.abs(fit.getEntry(i)) > ALIASED));
  }
}
