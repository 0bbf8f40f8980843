package io.github.cnnmaven.core.yaml;

import io.github.cnnmaven.core.problem.Place;
import io.github.cnnmaven.core.problem.Problem;
import java.util.Optional;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * Whether a text has only the characters that YAML allows: SnakeYAML's own refusal does not tell
 * the line.
 *
 * @param file as places name it
 */
record PrintableCheck(String file) {

  Optional<Problem> check(String text) {
    int line = 1;
    int column = 1;
    for (int c : text.codePoints().toArray()) {
      if (!StreamReader.isPrintable(c)) {
        String message = String.format("not YAML: the character U+%04X stands here", c);
        return Optional.of(
            new Problem(new Place(file, line, column), "", message, "Save the file as UTF-8 text"));
      }
      line += c == '\n' ? 1 : 0;
      column = c == '\n' ? 1 : column + 1;
    }
    return Optional.empty();
  }
}
