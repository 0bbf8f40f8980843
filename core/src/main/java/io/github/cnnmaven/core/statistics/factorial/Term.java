package io.github.cnnmaven.core.statistics.factorial;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A factor, or several that act together.
 *
 * @param factors one for a main effect, two for an interaction of two, and so on
 */
record Term(List<Factor> factors) {

  Term {
    factors = List.copyOf(factors);
  }

  /** All terms up to an order, main effects first, factors in their order. */
  static List<Term> upTo(int order, List<Factor> factors) {
    List<Term> terms = new ArrayList<>(List.of(new Term(List.of())));
    for (Factor factor : factors) {
      List.copyOf(terms).stream()
          .filter(term -> term.order() < order)
          .map(term -> term.with(factor))
          .forEach(terms::add);
    }
    return terms.stream()
        .filter(term -> term.order() > 0)
        .sorted(Comparator.comparing(Term::order).thenComparing(t -> t.positions(factors)))
        .toList();
  }

  int order() {
    return factors.size();
  }

  /** As R writes it: {@code pooling:dropout}. */
  String name() {
    return factors.stream().map(Factor::name).collect(Collectors.joining(":"));
  }

  /** How many columns it has in a model. */
  int degreesOfFreedom() {
    return factors.stream().mapToInt(Factor::degreesOfFreedom).reduce(1, (a, b) -> a * b);
  }

  /** A column of the model: the product of the factors' codes. */
  double code(int column, Observation observation) {
    double product = 1;
    int rest = column;
    for (Factor factor : factors) {
      product *= factor.code(observation.level(factor), rest % factor.degreesOfFreedom());
      rest /= factor.degreesOfFreedom();
    }
    return product;
  }

  /** The weight of a column in going from the references to other levels, in all factors. */
  double difference(int column, List<String> levels) {
    double product = 1;
    int rest = column;
    for (int i = 0; i < factors.size(); i++) {
      Factor factor = factors.get(i);
      int own = rest % factor.degreesOfFreedom();
      product *= factor.code(levels.get(i), own) - factor.code(factor.reference(), own);
      rest /= factor.degreesOfFreedom();
    }
    return product;
  }

  /** The term of all factors but one. */
  Term without(int position) {
    List<Factor> fewer = new ArrayList<>(factors);
    fewer.remove(position);
    return new Term(fewer);
  }

  private Term with(Factor factor) {
    List<Factor> more = new ArrayList<>(factors);
    more.add(factor);
    return new Term(more);
  }

  private String positions(List<Factor> all) {
    return factors.stream()
        .map(factor -> String.valueOf((char) all.indexOf(factor)))
        .collect(Collectors.joining());
  }
}
