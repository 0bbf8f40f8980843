package io.github.cnnmaven.plugin.worker;

import io.github.cnnmaven.core.protocol.RunRequest;
import io.github.cnnmaven.plugin.launch.JavaRuntime;
import io.github.cnnmaven.plugin.launch.WorkerCommand;
import io.github.cnnmaven.plugin.launch.WorkerMemory;
import io.github.cnnmaven.plugin.launch.WorkerSettings;
import java.io.File;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** A pool of workers that train nothing, in a folder. */
final class FakePool {

  final Recorder heard = new Recorder();
  PoolRules rules = PoolRules.usual();
  RunKeeper keeper = new FreeRuns();
  private final Path folder;
  private final List<String> flags;
  private final Duration patience;

  FakePool(Path folder, String... flags) {
    this(folder, Duration.ofSeconds(20), flags);
  }

  FakePool(Path folder, Duration patience, String... flags) {
    this.folder = folder;
    this.flags = List.of(flags);
    this.patience = patience;
  }

  /** Runs one run of each variant, on so many workers. */
  FakePool run(int workers, String... variants) throws WorkerException, InterruptedException {
    return run(
        workers, Arrays.stream(variants).map(variant -> Requests.of(variant, 1, runs())).toList());
  }

  FakePool run(int workers, List<RunRequest> requests)
      throws WorkerException, InterruptedException {
    Workplace place = new Workplace(command(), runs(), patience, rules.silence());
    new WorkerPool(place, rules, new PoolSize(workers, workers)).run(requests, keeper, heard);
    return this;
  }

  Path runs() {
    return folder.resolve("runs");
  }

  private WorkerCommand command() {
    List<Path> classPath =
        Arrays.stream(classPath().split(File.pathSeparator)).map(Path::of).toList();
    WorkerSettings settings =
        new WorkerSettings(
            JavaRuntime.running(),
            new WorkerMemory(64, 64),
            1,
            flags,
            Map.of(),
            folder,
            folder.resolve("natives"));
    return new WorkerCommand(FakeWorker.class.getName(), classPath, settings);
  }

  /** Surefire starts its JVM with a jar that only refers to the class path. */
  static String classPath() {
    return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
  }
}
