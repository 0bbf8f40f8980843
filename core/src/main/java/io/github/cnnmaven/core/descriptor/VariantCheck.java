package io.github.cnnmaven.core.descriptor;

import io.github.cnnmaven.core.gate.AccuracyGate;
import io.github.cnnmaven.core.problem.Problems;
import io.github.cnnmaven.core.yaml.YamlNode;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whether the factors make variants that can be counted, and told apart by their ids.
 *
 * @param node of the factors
 */
record VariantCheck(YamlNode node, Problems problems) {

  private static final BigInteger MOST_VARIANTS = BigInteger.valueOf(1000);

  private static final Set<String> WORDS_OF_GATES =
      Set.of(AccuracyGate.BEST, AccuracyGate.ALL, AccuracyGate.BASELINE);

  /** Whether the variants can be expanded. */
  boolean passes(List<Factor> factors) {
    BigInteger count =
        factors.stream()
            .map(factor -> BigInteger.valueOf(factor.levels().size()))
            .reduce(BigInteger.ONE, BigInteger::multiply);
    if (count.compareTo(MOST_VARIANTS) > 0) {
      String message = "these factors make " + count + " variants";
      problems.add(node.problem(message, "At most " + MOST_VARIANTS + " are possible"));
      return false;
    }
    // Folders are named by ids, and some systems do not tell cases apart.
    Map<String, Map<String, String>> taken = new HashMap<>();
    for (Map<String, String> levels : Combinations.of(factors)) {
      String id = VariantId.of(levels);
      Map<String, String> other = taken.putIfAbsent(id.toLowerCase(Locale.ROOT), levels);
      if (other != null) {
        reportCollision(id, other, levels);
      }
      if (!levels.isEmpty() && WORDS_OF_GATES.contains(id)) {
        String message = "a variant cannot be called '" + id + "'";
        problems.add(node.problem(message, "Gates use the word; rename the level"));
      }
    }
    return true;
  }

  private void reportCollision(String id, Map<String, String> one, Map<String, String> other) {
    String message =
        "the variants (" + words(one) + ") and (" + words(other) + ") are both called '" + id + "'";
    problems.add(node.problem(message, "Rename a level"));
  }

  private static String words(Map<String, String> levels) {
    return levels.entrySet().stream()
        .map(level -> level.getKey() + ": " + level.getValue())
        .collect(Collectors.joining(", "));
  }
}
