package io.github.cnnmaven.plugin.launch;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Starts workers, all alike. A worker is told the port to call on its command line and the token in
 * its environment, which other users of the machine cannot read.
 */
public final class WorkerCommand {

  /** Environment variable with the token that a worker greets with. */
  public static final String TOKEN = "CNN_WORKER_TOKEN";

  private static final String ENGINE_MAIN = "io.github.cnnmaven.engine.worker.WorkerMain";

  /** From here on the JVM warns of ND4J's use of memory unless told that it is all right. */
  private static final int WARNS_OF_UNSAFE = 23;

  /** What must be alike on both sides for them to mean the same address by "loopback". */
  private static final List<String> NETWORK =
      List.of("java.net.preferIPv4Stack", "java.net.preferIPv6Addresses");

  private final String mainClass;
  private final List<Path> classPath;
  private final WorkerSettings settings;

  /** A command for any main class that speaks the protocol. */
  public WorkerCommand(String mainClass, List<Path> classPath, WorkerSettings settings) {
    this.mainClass = mainClass;
    this.classPath = List.copyOf(classPath);
    this.settings = settings;
  }

  /** The command for workers that train. */
  public static WorkerCommand engine(List<Path> classPath, WorkerSettings settings) {
    return new WorkerCommand(ENGINE_MAIN, classPath, settings);
  }

  /** Where the workers unpack their native code. */
  public Path natives() {
    return settings.natives();
  }

  /**
   * Starts a worker with stdout and stderr in one stream.
   *
   * @param argumentFile is overwritten; may be deleted once the worker has called
   * @param logs folder for what a crashing JVM writes
   */
  public Process start(int port, String token, Path argumentFile, Path logs)
      throws IOException, LaunchException {
    ArgumentFile.write(argumentFile, arguments(port, logs));
    ProcessBuilder builder =
        new ProcessBuilder(settings.java().executable().toString(), "@" + argumentFile)
            .directory(settings.directory().toFile())
            .redirectErrorStream(true);
    prepare(builder.environment(), token);
    Process process = builder.start();
    process.getOutputStream().close();
    return process;
  }

  List<String> arguments(int port, Path logs) throws LaunchException {
    List<String> arguments = new ArrayList<>(settings.memory().flags());
    arguments.add("-Dorg.bytedeco.javacpp.cachedir=" + settings.natives());
    arguments.add("-Dorg.eclipse.deeplearning4j.helpers.disable=false");
    arguments.add("-Djava.awt.headless=true");
    arguments.add("-Dfile.encoding=UTF-8");
    arguments.add("-XX:ErrorFile=" + logs.resolve("hs_err_pid%p.log"));
    arguments.add("--enable-native-access=ALL-UNNAMED");
    if (settings.java().feature() >= WARNS_OF_UNSAFE) {
      arguments.add("--sun-misc-unsafe-memory-access=allow");
    }
    arguments.addAll(networkProperties());
    arguments.addAll(settings.arguments());
    arguments.addAll(List.of("-cp", joinedClassPath(), mainClass, Integer.toString(port)));
    return arguments;
  }

  private void prepare(Map<String, String> environment, String token) {
    environment.putAll(settings.environment());
    environment.put(TOKEN, token);
    environment.put("OMP_NUM_THREADS", Integer.toString(settings.threads()));
    // Waiting threads that spin take the core from another worker.
    environment.put("OMP_WAIT_POLICY", "PASSIVE");
    // They override the first, and with it the number of threads that results are kept under.
    environment.remove("SD_MAX_THREADS");
    environment.remove("SD_MASTER_THREADS");
  }

  private static List<String> networkProperties() {
    return NETWORK.stream()
        .filter(name -> System.getProperty(name) != null)
        .map(name -> "-D" + name + "=" + System.getProperty(name))
        .toList();
  }

  private String joinedClassPath() throws LaunchException {
    List<String> paths = new ArrayList<>();
    for (Path path : classPath) {
      if (path.toString().contains(File.pathSeparator)) {
        throw new LaunchException(
            "A class path cannot hold %s because of the '%s' in it; move the local repository"
                .formatted(path, File.pathSeparator));
      }
      paths.add(path.toString());
    }
    return String.join(File.pathSeparator, paths);
  }
}
