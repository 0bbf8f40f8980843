package io.github.cnnmaven.plugin.launch;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits what a user wrote on one line into arguments, as a shell does: at white space, with single
 * quotes for text as it is and double quotes for text with escapes. Unlike in a shell a backslash
 * before anything but a quote, white space or a backslash is one, for the sake of Windows' paths.
 */
public final class ArgumentLine {

  private final String line;
  private final List<String> arguments = new ArrayList<>();
  private final StringBuilder argument = new StringBuilder();
  private boolean inArgument;
  private int next;

  private ArgumentLine(String line) {
    this.line = line;
  }

  /**
   * Splits a line.
   *
   * @throws LaunchException when a quote is not closed
   */
  public static List<String> split(String line) throws LaunchException {
    ArgumentLine splitting = new ArgumentLine(line);
    while (splitting.next < line.length()) {
      splitting.take(line.charAt(splitting.next++));
    }
    splitting.endArgument();
    return splitting.arguments;
  }

  private void take(char c) throws LaunchException {
    if (Character.isWhitespace(c)) {
      endArgument();
    } else if (c == '\'' || c == '"') {
      takeQuoted(c);
    } else {
      append(c, c == '\\');
    }
  }

  private void takeQuoted(char quote) throws LaunchException {
    inArgument = true;
    int start = next;
    while (next < line.length() && line.charAt(next) != quote) {
      char c = line.charAt(next++);
      append(c, c == '\\' && quote == '"');
    }
    if (next++ == line.length()) {
      throw new LaunchException(
          "cnn.argLine: no closing %s for: %s".formatted(quote, line.substring(start)));
    }
  }

  private void append(char c, boolean mayEscape) {
    inArgument = true;
    boolean escapes = mayEscape && next < line.length() && isSpecial(line.charAt(next));
    argument.append(escapes ? line.charAt(next++) : c);
  }

  private static boolean isSpecial(char c) {
    return c == '\\' || c == '"' || c == '\'' || Character.isWhitespace(c);
  }

  private void endArgument() {
    if (inArgument) {
      arguments.add(argument.toString());
      argument.setLength(0);
      inArgument = false;
    }
  }
}
