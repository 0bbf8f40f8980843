package io.github.cnnmaven.plugin.experiment;

import io.github.cnnmaven.plugin.launch.MachineMemory;
import io.github.cnnmaven.plugin.launch.WorkerMemory;
import io.github.cnnmaven.plugin.worker.PoolRules;
import java.nio.file.Path;

/**
 * How runs are to be trained.
 *
 * @param version of the plugin and so of the engine
 * @param choice of JDK, arguments and memory
 * @param threads of each worker
 * @param workers side by side; 0 for as many as the cores can feed
 * @param cache folder that survives builds
 * @param directory of the project
 * @param logs folder for what workers print outside their runs
 * @param rules when training does not go on
 */
public record TrainingSettings(
    String version,
    WorkerChoice choice,
    int threads,
    int workers,
    Path cache,
    Path directory,
    Path logs,
    PoolRules rules) {

  /** How many workers to start at most: no more than fit into the memory. */
  int effectiveWorkers(WorkerMemory each) {
    int cores = Runtime.getRuntime().availableProcessors();
    int asked = workers > 0 ? workers : Math.max(1, cores / threads);
    return Math.min(asked, MachineMemory.workers(each));
  }
}
