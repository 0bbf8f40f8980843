package io.github.cnnmaven.plugin.experiment;

import io.github.cnnmaven.plugin.classpath.ClassPathException;
import io.github.cnnmaven.plugin.classpath.HostPlatform;
import io.github.cnnmaven.plugin.classpath.WorkerClassPath;
import io.github.cnnmaven.plugin.classpath.WorkerClassPathResolver;
import io.github.cnnmaven.plugin.launch.ArgumentLine;
import io.github.cnnmaven.plugin.launch.JavaRuntime;
import io.github.cnnmaven.plugin.launch.LaunchException;
import io.github.cnnmaven.plugin.launch.WorkerCommand;
import io.github.cnnmaven.plugin.launch.WorkerMemory;
import io.github.cnnmaven.plugin.launch.WorkerSettings;
import io.github.cnnmaven.plugin.worker.RunKeeper;
import io.github.cnnmaven.plugin.worker.RunListener;
import io.github.cnnmaven.plugin.worker.WorkerException;
import io.github.cnnmaven.plugin.worker.WorkerPool;
import java.nio.file.Path;
import java.util.List;

/** Trains runs in workers whose class path is resolved for it, and only then. */
public record Training(
    WorkerClassPathResolver resolver, TrainingSettings settings, WorkerMemory memory) {

  /** Of the usual small networks, unless the settings say otherwise. */
  public Training(WorkerClassPathResolver resolver, TrainingSettings settings) {
    this(resolver, settings, settings.choice().memoryOr(WorkerMemory.usual()));
  }

  /** The same, with workers for networks that need so many bytes. */
  Training needing(long bytes) {
    return new Training(
        resolver, settings, settings.choice().memoryOr(WorkerMemory.forNeed(bytes)));
  }

  /** What this machine has for these workers. */
  Room room() {
    return settings.room(memory);
  }

  /**
   * Trains the runs; failed ones leave their folders, too.
   *
   * @throws ClassPathException when a part of the engine cannot be had
   * @throws LaunchException when the settings do not make a command
   * @throws WorkerException when workers cannot be started
   */
  public void train(Schedule schedule, RunKeeper keeper, RunListener listener)
      throws ClassPathException, LaunchException, WorkerException, InterruptedException {
    boolean models = schedule.runs().stream().anyMatch(run -> run.spec().network().model() != null);
    WorkerClassPath classPath =
        resolver.resolve(settings.version(), HostPlatform.current(), models);
    WorkerCommand command =
        WorkerCommand.engine(
            classPath.files(), workerSettings(classPath.backend(), schedule.threads()));
    new WorkerPool(command, settings.rules(), schedule.size(), settings.logs())
        .run(schedule.runs(), keeper, listener);
  }

  /** Each build of the natives is unpacked into a folder of its own. */
  private WorkerSettings workerSettings(String backend, int threads) throws LaunchException {
    String jvm = settings.choice().jvm();
    String argLine = settings.choice().argLine();
    return new WorkerSettings(
        jvm == null ? JavaRuntime.running() : JavaRuntime.at(Path.of(jvm)),
        memory,
        threads,
        argLine == null ? List.of() : ArgumentLine.split(argLine),
        settings.choice().environment(),
        settings.directory(),
        settings.cache().resolve("natives").resolve(backend));
  }
}
