package io.github.cnnmaven.plugin.console;

import java.io.Console;
import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A terminal that somebody looks at.
 *
 * @param writer to the terminal itself, wherever the build's log goes
 * @param width in characters
 */
public record Terminal(PrintWriter writer, int width) {

  private static final int USUAL_WIDTH = 80;

  /**
   * The terminal of this build, null when there is none or it is not for live output.
   *
   * @param wanted whether the session is interactive, not in batch mode, and shows information
   */
  public static @Nullable Terminal find(boolean wanted) {
    Console console = System.console();
    if (!wanted || console == null || !isTerminal(console) || !allows(System.getenv())) {
      return null;
    }
    return new Terminal(console.writer(), width(System.getenv("COLUMNS")));
  }

  /** Every CI system sets {@code CI}; a dumb terminal cannot go back to a line's start. */
  static boolean allows(Map<String, String> environment) {
    return !environment.containsKey("CI") && !"dumb".equals(environment.get("TERM"));
  }

  static int width(@Nullable String columns) {
    return columns != null && columns.matches("[1-9]\\d{1,3}")
        ? Integer.parseInt(columns)
        : USUAL_WIDTH;
  }

  /** From Java 22 on there can be a console without a terminal, and a way to ask it. */
  private static boolean isTerminal(Console console) {
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (NoSuchMethodException e) {
      return true;
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("Cannot ask the console what it is", e);
    }
  }
}
