package io.github.cnnmaven.benchmark;

import java.util.List;
import java.util.Set;

/**
 * What is measured once.
 *
 * @param network name of a tutorial, whose network with most multiply-adds it is; or of an
 *     experiment that is trained as a whole
 * @param engine {@code step}, {@code run}, {@code augmented}, {@code dl4j}, {@code helpers} or
 *     {@code pytorch}
 * @param mode {@code one} thread, all {@code threads} in one process, one of the {@code processes},
 *     one for each core, or a whole {@code experiment}: our runs in a process for each core,
 *     PyTorch's one after the other on all threads
 */
record Measurement(String engine, String network, int batch, String mode) {

  static final List<String> ENGINES =
      List.of("step", "run", "augmented", "dl4j", "helpers", "pytorch");
  static final List<String> MODES = List.of("processes", "threads", "one", "experiment");

  static final String EXPERIMENT = "experiment";
  private static final Set<String> TRAIN_EXPERIMENTS = Set.of("run", "pytorch");

  @Override
  public String toString() {
    return "%s of %s, batch %d, %s".formatted(engine, network, batch, mode);
  }

  /**
   * Whether it is a whole experiment, from the start of the first process to the end of the last.
   */
  boolean isExperiment() {
    return mode.equals(EXPERIMENT);
  }

  /** Whether the engine can be measured that way. */
  boolean isPossible() {
    return !isExperiment() || TRAIN_EXPERIMENTS.contains(engine);
  }

  int processes() {
    return mode.equals("processes") || isExperiment() && !isTorch() ? cores() : 1;
  }

  int threads() {
    return mode.equals("threads") || isExperiment() && isTorch() ? cores() : 1;
  }

  /** It has nothing that would run its experiments side by side. */
  private boolean isTorch() {
    return engine.equals("pytorch");
  }

  private static int cores() {
    return Runtime.getRuntime().availableProcessors();
  }
}
