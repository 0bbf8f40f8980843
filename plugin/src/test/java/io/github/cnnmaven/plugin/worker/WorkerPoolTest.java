package io.github.cnnmaven.plugin.worker;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cnnmaven.core.protocol.Phase;
import io.github.cnnmaven.core.result.RunResult;
import io.github.cnnmaven.core.result.RunStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Real JVMs, in a folder whose name has a space and an umlaut. */
class WorkerPoolTest {

  @TempDir private Path folder;

  @AfterEach
  void leavesNoWorkerBehind() {
    assertThat(ProcessHandle.current().children().filter(ProcessHandle::isAlive)).isEmpty();
  }

  @Test
  void trainsOneRunAfterTheOtherOnOneWorker() throws Exception {
    FakePool pool = pool().run(1, "a", "b");

    assertThat(pool.heard.events)
        .containsExactly(
            "start a-s1",
            "LOAD_DATA a-s1",
            "TRAIN a-s1",
            "epoch 1 a-s1",
            "epoch 2 a-s1",
            "FINISHED a-s1",
            "start b-s1",
            "LOAD_DATA b-s1",
            "TRAIN b-s1",
            "epoch 1 b-s1",
            "epoch 2 b-s1",
            "FINISHED b-s1");
    assertThat(pool.heard.troubles).isEmpty();
    assertThat(files(pool.runs())).containsExactly("a-s1", "b-s1");
    assertThat(log(pool, "a-s1")).contains("starting up in", "training a-s1");
    assertThat(log(pool, "b-s1")).contains("training b-s1").doesNotContain("training a-s1");
  }

  @Test
  void sharesRunsBetweenWorkers() throws Exception {
    FakePool pool = pool().run(2, "a", "b", "c", "d");

    assertThat(pool.heard.results.keySet())
        .containsExactlyInAnyOrder("a-s1", "b-s1", "c-s1", "d-s1");
    assertThat(pool.heard.events.subList(0, pool.heard.events.indexOf("FINISHED a-s1")))
        .as("the second worker starts when the first has greeted")
        .startsWith("start a-s1");
    assertThat(files(pool.runs())).containsExactly("a-s1", "b-s1", "c-s1", "d-s1");
  }

  @ParameterizedTest
  @CsvSource({
    "exit0, 'exited with 0, as if all was done'",
    "exit42, exited with 42",
    "halt, exited with 7",
    "binary, exited with 42"
  })
  void failsTheRunOfAWorkerThatDiesAndGoesOn(String how, String words) throws Exception {
    FakePool pool = pool().run(1, how, "b");

    RunResult failed = pool.heard.result(how + "-s1");
    assertThat(failed.status()).isEqualTo(RunStatus.FAILED);
    assertThat(failed.cause())
        .startsWith("The worker " + words + ", while training, after 1 epoch\nThe last it printed:")
        .contains("\n  training " + how + "-s1")
        .endsWith("\nLog: " + pool.runs().resolve(how + "-s1").resolve("worker.log"));
    assertThat(failed.epochs()).isEqualTo(1);
    assertThat(pool.heard.result("b-s1").status()).isEqualTo(RunStatus.FINISHED);
    WorkerDeath death = pool.heard.deaths.get(0);
    assertThat(death.phase()).isEqualTo(Phase.TRAIN);
    assertThat(death.lastLines()).contains("training " + how + "-s1");
    assertThat(death.log()).isEqualTo(pool.runs().resolve(how + "-s1").resolve("worker.log"));
    assertThat(death.log()).exists();
    assertThat(death.message()).matches("[\\P{Cntrl}\n]*");
  }

  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "has no signals")
  @ParameterizedTest
  @CsvSource({"killed, was killed (exit 137)", "aborted, aborted (exit 134)"})
  void tellsWhatASignalMeans(String how, String words) throws Exception {
    FakePool pool = pool().run(1, how);

    assertThat(pool.heard.result(how + "-s1").cause()).startsWith("The worker " + words);
  }

  @Test
  void stopsAWorkerThatHangsUpAndStays() throws Exception {
    FakePool pool = pool().run(1, "hangs-up");

    assertThat(pool.heard.result("hangs-up-s1").cause())
        .contains("lost its connection to the build, did not end within 5 s and was stopped");
  }

  @Test
  void stopsAWorkerThatSaysWhatItMayNot() throws Exception {
    FakePool pool = pool().run(1, "chatter");

    assertThat(pool.heard.result("chatter-s1").cause())
        .contains("Not to be said during run chatter-s1: Stop");
  }

  @Test
  void keepsReadingFromAWorkerThatFloodsItsLog() throws Exception {
    FakePool pool = pool().run(1, "flood");

    assertThat(pool.heard.result("flood-s1").status()).isEqualTo(RunStatus.FINISHED);
    assertThat(Files.size(pool.runs().resolve("flood-s1/worker.log"))).isGreaterThan(19_000_000);
  }

  @Test
  void countsARunThatWasInPlaceWhenItsWorkerDied() throws Exception {
    FakePool pool = pool().run(1, "untold");

    assertThat(pool.heard.result("untold-s1").status()).isEqualTo(RunStatus.FINISHED);
    assertThat(pool.heard.deaths).hasSize(1);
    assertThat(files(pool.runs())).containsExactly("untold-s1");
  }

  @Test
  void failsARunThatLeftNoResult() throws Exception {
    FakePool pool = pool().run(1, "resultless", "b");

    assertThat(pool.heard.result("resultless-s1").cause()).isEqualTo("The worker left no result");
    assertThat(pool.heard.result("b-s1").status()).isEqualTo(RunStatus.FINISHED);
  }

  @Test
  void losesNoRunToAWorkerThatDiesBetweenTwo() throws Exception {
    FakePool pool = pool().run(1, "dies-after", "b", "unannounced");

    assertThat(pool.heard.results.values())
        .extracting(RunResult::status)
        .containsOnly(RunStatus.FINISHED);
    assertThat(pool.heard.results).hasSize(3);
    assertThat(pool.heard.deaths).hasSize(2);
    assertThat(pool.heard.deaths.get(1).log()).content().contains("never mind");
  }

  @Test
  void reportsAWorkerThatEndsBadlyAfterItsLastRun() throws Exception {
    FakePool pool = new FakePool(folder(), "-Dfake.exit=5").run(1, "a");

    assertThat(pool.heard.troubles)
        .singleElement()
        .asString()
        .startsWith("After its last run the worker exited with 5. Log: ");
  }

  private FakePool pool() throws IOException {
    return new FakePool(folder());
  }

  private Path folder() throws IOException {
    return Files.createDirectories(folder.resolve("ein Büro"));
  }

  private static String log(FakePool pool, String run) throws IOException {
    return Files.readString(pool.runs().resolve(run).resolve("worker.log"));
  }

  private static List<String> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
