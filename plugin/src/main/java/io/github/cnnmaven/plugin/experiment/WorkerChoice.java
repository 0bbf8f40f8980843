package io.github.cnnmaven.plugin.experiment;

import io.github.cnnmaven.plugin.launch.WorkerMemory;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the user says of workers.
 *
 * @param jvm folder of the JDK for workers, or its java executable; null for the one Maven runs on
 * @param argLine more arguments for the workers' JVM
 * @param environment variables beside those of the build
 * @param memory of each worker; null for as much as the plan's estimate asks for
 */
public record WorkerChoice(
    @Nullable String jvm,
    @Nullable String argLine,
    Map<String, String> environment,
    @Nullable WorkerMemory memory) {

  public WorkerChoice {
    environment = Map.copyOf(environment);
  }

  /** The same with another JDK, unless one was chosen. */
  public WorkerChoice orElse(@Nullable String otherJvm) {
    return jvm == null ? new WorkerChoice(otherJvm, argLine, environment, memory) : this;
  }

  WorkerMemory memoryOr(WorkerMemory estimate) {
    return memory == null ? estimate : memory;
  }
}
