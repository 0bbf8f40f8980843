package io.github.cnnmaven.plugin.worker;

import io.github.cnnmaven.core.protocol.RunRequest;
import io.github.cnnmaven.core.result.RunResult;
import io.github.cnnmaven.plugin.cache.CachedRuns;
import io.github.cnnmaven.plugin.cache.RunCache;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A build in a JVM of its own: its folder, the cache that it shares, and the runs that it trains;
 * says what it starts, the worker's process id with each epoch, and how runs end.
 */
public final class CacheBuildMain {

  private CacheBuildMain() {}

  public static void main(String[] args) throws Exception {
    FakePool pool = new FakePool(Path.of(args[0]));
    List<RunRequest> requests =
        Stream.of(args).skip(2).map(run -> request(run, pool.runs())).toList();
    pool.heard.atEpoch =
        () ->
            ProcessHandle.current()
                .children()
                .forEach(worker -> System.out.println("worker " + worker.pid()));
    try (CachedRuns runs =
        new CachedRuns(new RunCache(Path.of(args[1]), System.out::println), false)) {
      pool.keeper = runs;
      pool.run(1, requests);
    }
    pool.heard.events.stream().filter(e -> e.startsWith("start ")).forEach(System.out::println);
    for (RunResult result : pool.heard.results.values()) {
      System.out.println("end " + result.id() + " " + result.status());
    }
  }

  private static RunRequest request(String run, Path runs) {
    String[] parts = run.split("-s");
    return Requests.of(parts[0], Long.parseLong(parts[1]), runs);
  }
}
