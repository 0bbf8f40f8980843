package io.github.cnnmaven.site.view;

import io.github.cnnmaven.core.result.ExperimentResults;
import io.github.cnnmaven.core.result.FactorLevels;
import io.github.cnnmaven.core.result.RunStatus;
import io.github.cnnmaven.core.result.VariantResults;
import io.github.cnnmaven.site.text.NumberText;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;

/** In what two variants differ: levels, training and costs. */
record Differences(ExperimentResults results, VariantResults first, VariantResults second) {

  /** The level of every factor. */
  List<SideBySide> levels() {
    List<SideBySide> levels = new ArrayList<>();
    for (FactorLevels factor : results.factors()) {
      levels.add(
          SideBySide.of(
              factor.name(),
              first.levels().getOrDefault(factor.name(), NumberText.NONE),
              second.levels().getOrDefault(factor.name(), NumberText.NONE)));
    }
    return levels;
  }

  /** Settings of training that are not the same. */
  List<SideBySide> training() {
    if (first.runs().isEmpty() || second.runs().isEmpty()) {
      return List.of();
    }
    List<Fact> one = TrainingFacts.shared(first.runs().get(0).result().spec());
    List<Fact> other = TrainingFacts.shared(second.runs().get(0).result().spec());
    List<SideBySide> all = new ArrayList<>();
    for (Fact fact : one) {
      all.add(SideBySide.of(fact.name(), fact.value(), value(other, fact.name())));
    }
    for (Fact fact : other) {
      if (one.stream().noneMatch(known -> known.name().equals(fact.name()))) {
        all.add(SideBySide.of(fact.name(), NumberText.NONE, fact.value()));
      }
    }
    return all.stream().filter(SideBySide::differs).toList();
  }

  /** What each costs. */
  List<SideBySide> costs() {
    return List.of(
        cost(
            "Parameters",
            first.network().parameters(),
            second.network().parameters(),
            value -> NumberText.count((long) value)),
        cost(
            "Multiply-adds",
            first.network().multiplyAdds(),
            second.network().multiplyAdds(),
            value -> NumberText.compact((long) value)),
        cost("Time per run", seconds(first), seconds(second), NumberText::duration));
  }

  private static SideBySide cost(
      String name, double first, double second, DoubleFunction<String> text) {
    boolean known = first > 0 && Double.isFinite(second);
    double change = (second - first) / first;
    String percent = NumberText.fixed(change * 100, 0);
    return new SideBySide(
        name,
        text.apply(first),
        text.apply(second),
        known ? (change > 0 && !percent.equals("0") ? "+" : "") + percent + "\u00a0%" : "",
        first != second);
  }

  private static double seconds(VariantResults variant) {
    OptionalDouble mean =
        variant.runs().stream()
            .filter(run -> run.result().status() == RunStatus.FINISHED)
            .mapToDouble(run -> run.result().seconds())
            .average();
    return mean.orElse(Double.NaN);
  }

  private static String value(List<Fact> facts, String name) {
    return facts.stream()
        .filter(fact -> fact.name().equals(name))
        .map(Fact::value)
        .findFirst()
        .orElse(NumberText.NONE);
  }
}
