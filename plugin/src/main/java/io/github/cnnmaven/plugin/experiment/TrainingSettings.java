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
 * @param workers side by side; 0 for as many as suit the runs and the machine
 * @param cache folder that survives builds
 * @param directory of the project
 * @param logs folder for what workers print outside their runs
 * @param rules when training does not go on
 */
public record TrainingSettings(
    String version,
    WorkerChoice choice,
    int workers,
    Path cache,
    Path directory,
    Path logs,
    PoolRules rules) {

  /** What this machine has for workers that take so much each. */
  Room room(WorkerMemory each) {
    int cores = Runtime.getRuntime().availableProcessors();
    return new Room(cores, MachineMemory.workers(each), workers);
  }
}
