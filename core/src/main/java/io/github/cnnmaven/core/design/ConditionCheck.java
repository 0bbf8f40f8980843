package io.github.cnnmaven.core.design;

import io.github.cnnmaven.core.problem.Excerpt;
import io.github.cnnmaven.core.problem.Problem;
import io.github.cnnmaven.core.problem.Problems;
import io.github.cnnmaven.core.problem.Suggestion;
import io.github.cnnmaven.core.yaml.YamlMapping;
import io.github.cnnmaven.core.yaml.YamlNode;
import io.github.cnnmaven.core.yaml.YamlScalar;
import io.github.cnnmaven.core.yaml.YamlSequence;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Whether every {@code when:} names factors and levels that exist. Works on the document, so that a
 * layer that is wrong elsewhere is checked too.
 */
public final class ConditionCheck {

  private final Map<String, List<String>> factors;
  private final Problems problems;
  private final Set<String> named = new HashSet<>();
  private final Set<String> unknown = new HashSet<>();

  /**
   * A check against an experiment's factors.
   *
   * @param factors names of levels by factor
   */
  public ConditionCheck(Map<String, List<String>> factors, Problems problems) {
    this.factors = factors;
    this.problems = problems;
  }

  /** Checks every {@code when:} at or below a node. */
  public void check(YamlNode node) {
    if (node instanceof YamlSequence sequence) {
      sequence.items().forEach(this::check);
    } else if (node instanceof YamlMapping mapping) {
      for (YamlMapping.Entry entry : mapping.entries()) {
        if (entry.key().equals(DesignGrammar.WHEN_KEY)) {
          checkCondition(entry.value());
        } else {
          check(entry.value());
        }
      }
    }
  }

  /** Checks a condition, or a list of such. */
  void checkCondition(YamlNode node) {
    if (node instanceof YamlSequence sequence) {
      sequence.items().forEach(this::checkCondition);
    } else if (node instanceof YamlMapping condition) {
      condition.entries().stream()
          .filter(entry -> !entry.key().equals(ListedVariantType.ID))
          .forEach(this::checkFactor);
    }
  }

  private void checkFactor(YamlMapping.Entry entry) {
    List<String> levels = factors.get(entry.key());
    if (levels != null) {
      named.add(entry.key());
      checkLevel(entry.value(), entry.key(), levels);
      return;
    }
    unknown.add(entry.key());
    String hint =
        factors.isEmpty()
            ? "Declare it under factors:"
            : Suggestion.among(entry.key(), factors.keySet());
    String path = entry.value().path();
    problems.add(
        new Problem(entry.place(), path, Excerpt.quoted(entry.key()) + " is not a factor", hint));
  }

  private void checkLevel(YamlNode node, String factor, List<String> levels) {
    if (node instanceof YamlSequence sequence) {
      sequence.items().forEach(item -> checkLevel(item, factor, levels));
    } else if (node instanceof YamlScalar scalar
        && LevelType.word(scalar).filter(levels::contains).isEmpty()) {
      problems.add(
          node.problem(
              Excerpt.quoted(scalar.text()) + " is not a level of '" + factor + "'",
              Suggestion.among(scalar.text(), levels)));
    }
  }

  /** Names of factors that there are none of. */
  public Set<String> unknown() {
    return Set.copyOf(unknown);
  }

  /** Factors that a condition names. */
  public Set<String> named() {
    return Set.copyOf(named);
  }
}
