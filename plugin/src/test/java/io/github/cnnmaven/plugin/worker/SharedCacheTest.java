package io.github.cnnmaven.plugin.worker;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cnnmaven.core.protocol.RunRequest;
import io.github.cnnmaven.core.result.RunResult;
import io.github.cnnmaven.core.result.RunStatus;
import io.github.cnnmaven.plugin.cache.CachedRuns;
import io.github.cnnmaven.plugin.cache.RunCache;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Builds that share a cache of runs, with real workers. */
class SharedCacheTest {

  @TempDir private Path temp;

  private final List<String> news = new ArrayList<>();

  @Test
  void twoBuildsAtOnceTrainEachRunOnce() throws Exception {
    FakePool first = new FakePool(Files.createDirectory(temp.resolve("first")));
    FakePool second = new FakePool(Files.createDirectory(temp.resolve("second")));
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try (CachedRuns firstRuns = runs();
        CachedRuns secondRuns = runs()) {
      first.keeper = firstRuns;
      second.keeper = secondRuns;
      Future<FakePool> one = threads.submit(() -> first.run(1, requests(first)));
      Future<FakePool> other = threads.submit(() -> second.run(1, requests(second)));
      one.get();
      other.get();
    } finally {
      threads.shutdownNow();
    }

    assertThat(Stream.concat(first.heard.events.stream(), second.heard.events.stream()))
        .filteredOn(event -> event.startsWith("start "))
        .containsExactlyInAnyOrder("start a-s1", "start a-s2", "start a-s3", "start a-s4");
    for (FakePool pool : List.of(first, second)) {
      assertThat(pool.heard.results.values())
          .hasSize(4)
          .extracting(RunResult::status)
          .containsOnly(RunStatus.FINISHED);
      assertThat(pool.runs().resolve("a-s4/run.json")).exists();
    }
    assertThat(news).isEmpty();
  }

  @Test
  void goesOnWithoutACacheThatCannotBeWritten() throws Exception {
    Files.createDirectories(temp.resolve("cache"));
    Files.writeString(temp.resolve("cache/runs"), "not a folder");
    FakePool pool = new FakePool(temp);
    try (CachedRuns runs = runs()) {
      pool.keeper = runs;
      pool.run(1, "a", "b");
    }

    assertThat(pool.heard.results.values())
        .extracting(RunResult::status)
        .containsOnly(RunStatus.FINISHED);
    assertThat(news)
        .singleElement()
        .asString()
        .contains("the run cache cannot be used")
        .endsWith("Results stay in the project only");
  }

  private static List<RunRequest> requests(FakePool pool) {
    return LongStream.rangeClosed(1, 4)
        .mapToObj(seed -> Requests.of("a", seed, pool.runs()))
        .toList();
  }

  private CachedRuns runs() {
    return new CachedRuns(new RunCache(temp.resolve("cache/runs"), news::add), false);
  }
}
