package io.github.cnnmaven.benchmark;

import java.util.List;

/**
 * What is measured once.
 *
 * @param engine {@code step}, {@code run}, {@code augmented}, {@code dl4j}, {@code helpers} or
 *     {@code pytorch}
 * @param mode {@code one} thread, all {@code threads} in one process, or one of the {@code
 *     processes}, one for each core
 */
record Measurement(String engine, String network, int batch, String mode) {

  static final List<String> ENGINES =
      List.of("step", "run", "augmented", "dl4j", "helpers", "pytorch");
  static final List<String> MODES = List.of("processes", "threads", "one");

  @Override
  public String toString() {
    return "%s of %s, batch %d, %s".formatted(engine, network, batch, mode);
  }

  int processes() {
    return mode.equals("processes") ? cores() : 1;
  }

  int threads() {
    return mode.equals("threads") ? cores() : 1;
  }

  private static int cores() {
    return Runtime.getRuntime().availableProcessors();
  }
}
