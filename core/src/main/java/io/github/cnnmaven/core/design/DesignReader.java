package io.github.cnnmaven.core.design;

import io.github.cnnmaven.core.problem.Problem;
import io.github.cnnmaven.core.problem.Problems;
import io.github.cnnmaven.core.schema.Property;
import io.github.cnnmaven.core.schema.Values;
import io.github.cnnmaven.core.yaml.YamlMapping;
import io.github.cnnmaven.core.yaml.YamlNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads which variants there are, before anything that depends on a variant is read. */
public final class DesignReader {

  private final YamlMapping root;
  private final Problems problems;

  /**
   * A reader for one descriptor.
   *
   * @param root of the document
   */
  public DesignReader(YamlMapping root, Problems problems) {
    this.root = root;
    this.problems = problems;
  }

  /** Factors and design, as far as they can be told. */
  public DesignReading read() {
    // What is wrong here is told when the whole descriptor is read.
    Values values = DesignGrammar.TYPE.readParts(root, new Problems()).orElseThrow();
    Optional<Map<String, List<Level>>> factors =
        values
            .find(DesignGrammar.FACTORS)
            .map(all -> baselineFirst(all, values.find(DesignGrammar.BASELINE).orElse(Map.of())));
    DesignReading reading = new DesignReading(factors, Optional.empty());
    boolean named = reading.words().map(this::namesExist).orElse(false);
    return new DesignReading(
        factors, named ? design(factors.orElseThrow(), values) : Optional.empty());
  }

  private Optional<ExperimentDesign> design(Map<String, List<Level>> factors, Values values) {
    return values
        .find(DesignGrammar.DESIGN)
        .flatMap(
            design ->
                new Variants(factors, design, root, problems)
                    .select(values.find(DesignGrammar.EXCLUDE).orElse(List.of())));
  }

  private boolean namesExist(Map<String, List<String>> words) {
    Problems found = new Problems();
    ConditionCheck check = new ConditionCheck(words, found);
    for (Property<?> key : DesignGrammar.KEYS) {
      if (key != DesignGrammar.FACTORS) {
        root.get(key.name()).ifPresent(check::checkCondition);
      }
    }
    checkId(found);
    problems.addAll(found.list());
    return found.isEmpty();
  }

  private void checkId(Problems found) {
    if (node(DesignGrammar.FACTORS) instanceof YamlMapping factors) {
      factors.entries().stream()
          .filter(entry -> entry.key().equals(ListedVariantType.ID))
          .map(
              entry ->
                  new Problem(
                      entry.place(),
                      factors.path(),
                      "'" + entry.key() + "' names a variant in design, not a factor",
                      "Choose another name"))
          .forEach(found::add);
    }
  }

  private YamlNode node(Property<?> key) {
    return root.get(key.name()).orElse(root);
  }

  private static Map<String, List<Level>> baselineFirst(
      Map<String, List<Level>> factors, Map<String, String> baseline) {
    Map<String, List<Level>> ordered = new LinkedHashMap<>();
    factors.forEach(
        (factor, levels) -> {
          List<Level> sorted = new ArrayList<>();
          levels.stream().filter(l -> l.word().equals(baseline.get(factor))).forEach(sorted::add);
          levels.stream().filter(l -> !sorted.contains(l)).forEach(sorted::add);
          ordered.put(factor, sorted);
        });
    return ordered;
  }
}
