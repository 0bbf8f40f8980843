package io.github.cnnmaven.plugin.launch;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * How workers are run.
 *
 * @param threads that compute in each worker, at most
 * @param arguments more for the JVM, after ours, so that they win
 * @param environment variables beside those of the build
 * @param directory where the worker runs: relative paths in the arguments start here
 * @param natives private folder that native code is unpacked into
 */
public record WorkerSettings(
    JavaRuntime java,
    WorkerMemory memory,
    int threads,
    List<String> arguments,
    Map<String, String> environment,
    Path directory,
    Path natives) {

  public WorkerSettings {
    arguments = List.copyOf(arguments);
    environment = Map.copyOf(environment);
  }
}
