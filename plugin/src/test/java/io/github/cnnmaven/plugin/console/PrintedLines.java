package io.github.cnnmaven.plugin.console;

import java.io.PrintWriter;
import java.io.StringWriter;

/** A log and a terminal that write to the same place, as on a screen. */
final class PrintedLines implements Lines {

  final StringWriter screen = new StringWriter();
  final PrintWriter writer = new PrintWriter(screen);

  @Override
  public void info(String line) {
    screen.append(line).append('\n');
  }

  @Override
  public void warn(String line) {
    screen.append("WARN ").append(line).append('\n');
  }

  @Override
  public String toString() {
    return screen.toString();
  }
}
