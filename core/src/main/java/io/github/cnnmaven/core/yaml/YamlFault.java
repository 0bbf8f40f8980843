package io.github.cnnmaven.core.yaml;

import io.github.cnnmaven.core.problem.Excerpt;
import io.github.cnnmaven.core.problem.Place;
import io.github.cnnmaven.core.problem.Problem;
import java.util.List;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/**
 * What SnakeYAML says, for people who do not know its tokens.
 *
 * @param start how its sentence starts
 * @param message in our words
 * @param hint what to do about it
 */
record YamlFault(String start, String message, String hint) {

  static final String TOO_DEEP = "nested too deep";

  private static final List<YamlFault> KNOWN =
      List.of(
          new YamlFault(
              TOO_DEEP,
              "nested deeper than " + ShallowParser.MOST_DEPTH + " levels",
              "Check the brackets and the indentation"),
          new YamlFault(
              "mapping values are not allowed here",
              "no key can stand here",
              "Check the indentation, and quote a text that holds ': '"),
          new YamlFault("found character '\\t(TAB)'", "a tab stands here", "Indent with spaces"),
          new YamlFault(
              "found character", "no value starts with this character", "Put the value in quotes"),
          new YamlFault(
              "expected <block end>",
              "this does not line up with what stands above it",
              "Check the indentation"),
          new YamlFault("expected ',' or ']'", "a list's '[' is not closed before this", "Add ']'"),
          new YamlFault(
              "expected ',' or '}'", "a mapping's '{' is not closed before this", "Add '}'"),
          new YamlFault(
              "found unexpected end of stream",
              "a text in quotes is not closed before the end of the file",
              "Add the closing quote"),
          new YamlFault(
              "found undefined alias", "no anchor of this name stands before", "Declare it with &"),
          new YamlFault(
              "but found another document",
              "a second document starts here",
              "Give each experiment a file of its own"));

  /** The fault as a problem; SnakeYAML's own words when it is none we know. */
  static Problem problem(MarkedYamlEngineException e, Place place) {
    return KNOWN.stream()
        .filter(fault -> e.getProblem().startsWith(fault.start))
        .findFirst()
        .map(fault -> new Problem(place, "", "not YAML: " + fault.message, fault.hint))
        .orElseGet(() -> new Problem(place, "", "not YAML: " + Excerpt.of(e.getProblem()), ""));
  }
}
