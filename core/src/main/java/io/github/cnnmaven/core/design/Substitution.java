package io.github.cnnmaven.core.design;

import io.github.cnnmaven.core.problem.Problems;
import io.github.cnnmaven.core.problem.Suggestion;
import io.github.cnnmaven.core.yaml.YamlMapping;
import io.github.cnnmaven.core.yaml.YamlNode;
import io.github.cnnmaven.core.yaml.YamlScalar;
import io.github.cnnmaven.core.yaml.YamlSequence;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts a variant's levels in the place of every <code>${factor}</code>. A value that is nothing but
 * that becomes the level itself, of its kind; within a longer word it becomes part of the text.
 */
public final class Substitution {

  private static final Pattern REFERENCE = Pattern.compile("\\$\\{ *([^{}]*?) *\\}");

  private final Map<String, Level> levels;
  private final Problems problems;
  private final Set<String> used = new HashSet<>();

  /**
   * A substitution for one variant.
   *
   * @param problems receives names that are not of factors
   */
  public Substitution(Map<String, Level> levels, Problems problems) {
    this.levels = new LinkedHashMap<>(levels);
    this.problems = problems;
  }

  /** The document with the levels in it; places and paths stay. */
  public YamlNode apply(YamlNode node) {
    if (node instanceof YamlMapping mapping) {
      List<YamlMapping.Entry> entries = mapping.entries().stream().map(this::apply).toList();
      return new YamlMapping(node.place(), node.path(), entries);
    }
    if (node instanceof YamlSequence sequence) {
      List<YamlNode> items = sequence.items().stream().map(this::apply).toList();
      return new YamlSequence(node.place(), node.path(), items);
    }
    return apply((YamlScalar) node);
  }

  private YamlMapping.Entry apply(YamlMapping.Entry entry) {
    YamlScalar key =
        new YamlScalar(entry.place(), entry.value().path(), YamlScalar.Kind.TEXT, entry.key());
    return new YamlMapping.Entry(entry.place(), apply(key).text(), apply(entry.value()));
  }

  private YamlScalar apply(YamlScalar scalar) {
    Matcher whole = REFERENCE.matcher(scalar.text());
    if (!whole.find()) {
      return scalar;
    }
    Level level = levels.get(whole.group(1));
    if (level != null && whole.matches()) {
      used.add(whole.group(1));
      return level.in(scalar, whole.group(1));
    }
    String text =
        REFERENCE.matcher(scalar.text()).replaceAll(found -> word(found.group(1), scalar));
    return new YamlScalar(scalar.place(), scalar.path(), scalar.kind(), text);
  }

  private String word(String factor, YamlScalar scalar) {
    Level level = levels.get(factor);
    if (level != null) {
      used.add(factor);
      return Matcher.quoteReplacement(level.word());
    }
    String hint =
        levels.isEmpty() ? "Declare it under factors:" : Suggestion.among(factor, levels.keySet());
    problems.add(scalar.problem("'" + factor + "' is not a factor", hint));
    return Matcher.quoteReplacement("${" + factor + "}");
  }

  /** Factors whose levels were put somewhere. */
  public Set<String> used() {
    return Set.copyOf(used);
  }
}
