package io.github.cnnmaven.plugin.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cnnmaven.core.protocol.Message;
import io.github.cnnmaven.core.result.RunStatus;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class WorkerStartTest {

  private static final Duration SHORT = Duration.ofSeconds(2);

  @TempDir private Path folder;

  @Test
  void givesUpOnAWorkerThatNeverGreets() {
    FakePool pool = new FakePool(folder, SHORT, "-Dfake.start=sleep");

    assertThatThrownBy(() -> pool.run(1, "a"))
        .isInstanceOf(WorkerException.class)
        .hasMessageStartingWith("The worker did not report within 2 s and was stopped.")
        .hasMessageContaining("starting up in")
        .hasMessageContaining("worker-1.log");
  }

  @Test
  void sendsImpostorsAway() {
    FakePool pool = new FakePool(folder, SHORT, "-Dfake.impostor=true");

    assertThatThrownBy(() -> pool.run(1, "a"))
        .isInstanceOf(WorkerException.class)
        .hasMessageContaining("No worker can be started. The worker exited with 3");
  }

  @Test
  void givesUpAfterTwoWorkersThatDieBeforeTheyGreet() {
    FakePool pool = new FakePool(folder, "-Dfake.start=die");

    assertThatThrownBy(() -> pool.run(2, "a", "b"))
        .isInstanceOf(WorkerException.class)
        .hasMessageStartingWith("No worker can be started. The worker exited with 1")
        .hasMessageContaining("no natives here");
    assertThat(pool.heard.deaths).hasSize(1);
    assertThat(pool.heard.results).isEmpty();
  }

  @Test
  void triesOnceMoreWhenAWorkerDiesBeforeItGreets() throws Exception {
    FakePool pool = new FakePool(folder, "-Dfake.start=die once " + folder.resolve("mark"));

    pool.run(1, "a");

    assertThat(pool.heard.deaths).hasSize(1);
    assertThat(pool.heard.result("a-s1").status()).isEqualTo(RunStatus.FINISHED);
  }

  @Test
  void refusesAWorkerOfAnotherVersion() {
    FakePool pool = new FakePool(folder, "-Dfake.protocol=99");

    assertThatThrownBy(() -> pool.run(1, "a"))
        .isInstanceOf(WorkerException.class)
        .hasMessageContaining("The worker speaks protocol 99 and the plugin " + Message.PROTOCOL);
  }

  @Test
  void showsWhatTheJvmSaysOfBadArguments() {
    FakePool pool = new FakePool(folder, "-Xmx1x");

    assertThatThrownBy(() -> pool.run(1, "a"))
        .isInstanceOf(WorkerException.class)
        .hasMessageContaining("Invalid maximum heap size: -Xmx1x");
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "folders there have no such rights")
  void unpacksNativesWhereNobodyElseCanWrite() throws Exception {
    new FakePool(folder).run(1, "a");

    assertThat(Files.getPosixFilePermissions(folder.resolve("natives")))
        .isEqualTo(PosixFilePermissions.fromString("rwx------"));
  }

  @Test
  void killsItsWorkersWhenItIsInterrupted() throws Exception {
    FakePool pool = new FakePool(folder);
    CountDownLatch training = new CountDownLatch(2);
    pool.heard.atEpoch = training::countDown;
    Thread build = new Thread(() -> runUntilInterrupted(pool));
    build.start();
    assertThat(training.await(20, TimeUnit.SECONDS)).isTrue();
    List<ProcessHandle> workers = ProcessHandle.current().children().toList();

    build.interrupt();
    build.join(10_000);

    assertThat(workers).hasSizeGreaterThanOrEqualTo(2);
    for (ProcessHandle worker : workers) {
      worker.onExit().get(10, TimeUnit.SECONDS);
    }
    assertThat(pool.heard.results).as("an interrupted run has not failed").isEmpty();
  }

  private static void runUntilInterrupted(FakePool pool) {
    try {
      pool.run(2, "slow", "slow2");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (WorkerException e) {
      throw new IllegalStateException(e);
    }
  }
}
