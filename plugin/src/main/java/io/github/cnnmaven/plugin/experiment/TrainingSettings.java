package io.github.cnnmaven.plugin.experiment;

import io.github.cnnmaven.plugin.worker.PoolRules;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * How runs are to be trained.
 *
 * @param version of the plugin and so of the engine
 * @param jvm folder of the JDK for workers, or its java executable; null for the one Maven runs on
 * @param argLine more arguments for the workers' JVM
 * @param threads of each worker
 * @param workers side by side; 0 for as many as the cores can feed
 * @param cache folder that survives builds
 * @param directory of the project
 * @param logs folder for what workers print outside their runs
 * @param rules when training does not go on
 */
public record TrainingSettings(
    String version,
    @Nullable String jvm,
    @Nullable String argLine,
    int threads,
    int workers,
    Path cache,
    Path directory,
    Path logs,
    PoolRules rules) {

  /** How many workers to start at most. */
  int effectiveWorkers() {
    int cores = Runtime.getRuntime().availableProcessors();
    return workers > 0 ? workers : Math.max(1, cores / threads);
  }
}
