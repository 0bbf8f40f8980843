package io.github.cnnmaven.core.selection;

import io.github.cnnmaven.core.problem.Suggestion;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Names separated by commas, {@code *} for anything and {@code ?} for a character.
 *
 * @param parameter they were given with
 * @param globs none for all names
 */
record Globs(String parameter, List<String> globs) {

  static Globs of(String parameter, String text) {
    return new Globs(
        parameter,
        Arrays.stream(text.split(",")).map(String::strip).filter(g -> !g.isEmpty()).toList());
  }

  boolean matches(String name) {
    return globs.isEmpty() || globs.stream().anyMatch(glob -> matches(glob, name));
  }

  private static boolean matches(String glob, String name) {
    String expression =
        glob.chars()
            .mapToObj(c -> c == '*' ? ".*" : c == '?' ? "." : Pattern.quote(Character.toString(c)))
            .collect(Collectors.joining());
    return name.matches(expression);
  }

  /** Sees that each of them means something. */
  void checkAgainst(Collection<String> names) throws SelectionException {
    for (String glob : globs) {
      if (names.stream().noneMatch(name -> matches(glob, name))) {
        throw new SelectionException(
            parameter + "=" + glob + " matches nothing. " + Suggestion.among(glob, names));
      }
    }
  }
}
