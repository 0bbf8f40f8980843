package io.github.cnnmaven.core.descriptor;

import io.github.cnnmaven.core.problem.Excerpt;
import io.github.cnnmaven.core.problem.Problem;
import io.github.cnnmaven.core.problem.Problems;
import io.github.cnnmaven.core.problem.Suggestion;
import io.github.cnnmaven.core.yaml.YamlMapping;
import io.github.cnnmaven.core.yaml.YamlNode;
import io.github.cnnmaven.core.yaml.YamlScalar;
import io.github.cnnmaven.core.yaml.YamlSequence;
import java.util.List;
import java.util.Map;

/**
 * Whether every {@code when:} names factors and levels that exist. Works on the document, so that a
 * layer that is wrong elsewhere is checked too.
 */
record ConditionCheck(Map<String, List<String>> factors, Problems problems) {

  void check(YamlNode node) {
    if (node instanceof YamlSequence sequence) {
      sequence.items().forEach(this::check);
    } else if (node instanceof YamlMapping mapping) {
      for (YamlMapping.Entry entry : mapping.entries()) {
        if (entry.key().equals(CommonTypes.WHEN_KEY)
            && entry.value() instanceof YamlMapping condition) {
          condition.entries().forEach(this::checkFactor);
        } else {
          check(entry.value());
        }
      }
    }
  }

  private void checkFactor(YamlMapping.Entry entry) {
    List<String> levels = factors.get(entry.key());
    if (levels != null) {
      checkLevel(entry.value(), entry.key(), levels);
      return;
    }
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
    } else if (node instanceof YamlScalar scalar && !levels.contains(scalar.text())) {
      problems.add(
          node.problem(
              Excerpt.quoted(scalar.text()) + " is not a level of '" + factor + "'",
              Suggestion.among(scalar.text(), levels)));
    }
  }
}
