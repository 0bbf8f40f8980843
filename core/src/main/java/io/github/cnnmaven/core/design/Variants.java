package io.github.cnnmaven.core.design;

import io.github.cnnmaven.core.problem.Problems;
import io.github.cnnmaven.core.schema.Placed;
import io.github.cnnmaven.core.schema.Property;
import io.github.cnnmaven.core.yaml.YamlMapping;
import io.github.cnnmaven.core.yaml.YamlNode;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Expands a design and leaves out what is excluded.
 *
 * @param factors levels by factor, the baseline's first
 * @param root of the document
 */
record Variants(
    Map<String, List<Level>> factors, Design design, YamlMapping root, Problems problems) {

  private static final BigInteger MOST = BigInteger.valueOf(1000);

  /** Words that mean something else where a variant's id may stand. */
  private static final Set<String> RESERVED = Set.of("best", "all", Combination.BASELINE);

  Optional<ExperimentDesign> select(List<Placed<Condition>> excluded) {
    BigInteger count = design.count(factors);
    if (count.compareTo(MOST) > 0) {
      String message = "these factors make " + count + " variants";
      problems.add(
          node(DesignGrammar.FACTORS).problem(message, "At most " + MOST + " are possible"));
      return Optional.empty();
    }
    List<Combination> all = design.combinations(factors);
    List<Combination> kept = new ArrayList<>(all);
    excluded.forEach(each -> exclude(each, all, kept));
    checkIds(kept);
    return kept.isEmpty() ? Optional.empty() : Optional.of(design(kept));
  }

  private void exclude(Placed<Condition> excluded, List<Combination> all, List<Combination> kept) {
    Condition condition = excluded.value();
    if (all.stream().noneMatch(variant -> condition.holds(variant.words()))) {
      problems.add(excluded.node().problem("no variant has these levels", "Remove it"));
    }
    kept.removeIf(variant -> condition.holds(variant.words()));
    if (condition.holds(words(baseline()))) {
      problems.add(
          excluded.node().problem("this leaves out the baseline", "Name another with baseline:"));
    }
  }

  private void checkIds(List<Combination> variants) {
    // Folders are named by ids, and some systems do not tell cases apart.
    Map<String, Combination> taken = new HashMap<>();
    for (Combination variant : variants) {
      Combination other = taken.putIfAbsent(variant.id().toLowerCase(Locale.ROOT), variant);
      if (other != null) {
        reportCollision(other, variant);
      }
      if (!variant.levels().isEmpty() && RESERVED.contains(variant.id())) {
        String message = "a variant cannot be called '" + variant.id() + "'";
        problems.add(
            node(DesignGrammar.FACTORS).problem(message, "Gates use the word; rename the level"));
      }
    }
  }

  private void reportCollision(Combination one, Combination other) {
    if (one.words().equals(other.words())) {
      String message = "the variant (" + described(one) + ") stands twice";
      problems.add(node(DesignGrammar.DESIGN).problem(message, "Keep one of them"));
      return;
    }
    String pair = "(" + described(one) + ") and (" + described(other) + ")";
    String message = "the variants " + pair + " are both called '" + other.id() + "'";
    problems.add(node(DesignGrammar.FACTORS).problem(message, "Rename a level"));
  }

  private YamlNode node(Property<?> key) {
    return root.get(key.name()).orElse(root);
  }

  private static String described(Combination variant) {
    return variant.levels().entrySet().stream()
        .map(level -> level.getKey() + ": " + level.getValue())
        .collect(Collectors.joining(", "));
  }

  /** The variant of all first levels comes first; a list without it starts with its own. */
  private ExperimentDesign design(List<Combination> variants) {
    List<Combination> ordered = new ArrayList<>(variants);
    Map<String, String> baseline = words(baseline());
    variants.stream()
        .filter(variant -> variant.words().equals(baseline))
        .findFirst()
        .ifPresent(
            first -> {
              ordered.remove(first);
              ordered.add(0, first);
            });
    List<Factor> named =
        factors.entrySet().stream()
            .map(f -> new Factor(f.getKey(), f.getValue().stream().map(Level::word).toList()))
            .toList();
    return new ExperimentDesign(named, ordered);
  }

  private Map<String, Level> baseline() {
    Map<String, Level> levels = new LinkedHashMap<>();
    factors.forEach((factor, known) -> levels.put(factor, known.get(0)));
    return levels;
  }

  private static Map<String, String> words(Map<String, Level> levels) {
    return new Combination("", levels).words();
  }
}
