package io.github.cnnmaven.plugin.console;

import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;

/** A line at the bottom of a terminal that is written over and over; nowhere without one. */
final class LiveLine {

  /** Back to the line's start, and clear what is after it. */
  private static final String CLEAR = "\r\u001B[K";

  private final @Nullable PrintWriter terminal;
  private final int width;
  private String text = "";

  LiveLine(@Nullable PrintWriter terminal, int width) {
    this.terminal = terminal;
    this.width = width;
  }

  boolean isVisible() {
    return terminal != null;
  }

  void show(String line) {
    // In the last column some terminals go to the next line, and the next \r stays there.
    text = line.length() < width ? line : line.substring(0, width - 1);
    write(CLEAR + text);
  }

  /** Prints lines above the live one. */
  void above(Runnable printing) {
    write(text.isEmpty() ? "" : CLEAR);
    printing.run();
    write(text);
  }

  void remove() {
    write(text.isEmpty() ? "" : CLEAR);
    text = "";
  }

  private void write(String output) {
    if (terminal != null && !output.isEmpty()) {
      terminal.print(output);
      terminal.flush();
    }
  }
}
