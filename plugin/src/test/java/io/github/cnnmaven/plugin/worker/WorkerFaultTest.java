package io.github.cnnmaven.plugin.worker;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cnnmaven.core.result.RunResult;
import io.github.cnnmaven.core.result.RunStatus;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of the others, and of a second try; real JVMs. */
class WorkerFaultTest {

  @TempDir private Path folder;

  @Test
  void tellsOfACrashInNativeCode() throws Exception {
    FakePool pool = new FakePool(folder).run(1, "segfault", "b");

    RunResult failed = pool.heard.result("segfault-s1");
    assertThat(failed.status()).isEqualTo(RunStatus.FAILED);
    assertThat(failed.cause())
        .startsWith("The worker aborted (exit 134)")
        .contains("A fatal error has been detected by the Java Runtime Environment");
    assertThat(pool.heard.deaths).as("it was tried twice").hasSize(2);
    assertThat(pool.heard.result("b-s1").status()).isEqualTo(RunStatus.FINISHED);
  }

  @Test
  void tellsOfAHeapThatIsTooSmall() throws Exception {
    FakePool pool = new FakePool(folder).run(1, "heap", "b");

    assertThat(pool.heard.result("heap-s1").cause())
        .startsWith("The worker exited with 1")
        .contains("java.lang.OutOfMemoryError");
    assertThat(pool.heard.deaths).as("more of the same would not help").hasSize(1);
    assertThat(pool.heard.result("b-s1").status()).isEqualTo(RunStatus.FINISHED);
  }

  @Test
  void stopsAWorkerThatHangs() throws Exception {
    FakePool pool = new FakePool(folder);
    pool.rules = new PoolRules(false, TimeBudget.unlimited(), Duration.ofSeconds(1));

    pool.run(1, "hangs", "b");

    assertThat(pool.heard.result("hangs-s1").cause())
        .startsWith(
            "The worker gave no sign of life for 1 s and was stopped, while training, after 1"
                + " epoch");
    assertThat(pool.heard.result("b-s1").status()).isEqualTo(RunStatus.FINISHED);
  }

  @Test
  void leavesAWorkerAloneThatSaysItLives() throws Exception {
    FakePool pool = new FakePool(folder);
    pool.rules = new PoolRules(false, TimeBudget.unlimited(), Duration.ofSeconds(2));

    pool.run(1, "lives");

    assertThat(pool.heard.result("lives-s1").status()).isEqualTo(RunStatus.FINISHED);
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "has no signals")
  void triesOnceMoreWhatWasKilled() throws Exception {
    FakePool pool = new FakePool(folder).run(1, "killed-once");

    assertThat(pool.heard.result("killed-once-s1").status()).isEqualTo(RunStatus.FINISHED);
    assertThat(pool.heard.deaths)
        .singleElement()
        .extracting(WorkerDeath::cause)
        .asString()
        .contains("was killed (exit 137)", "it is tried once more");
  }

  @Test
  void beginsNoMoreRunsAfterAFailedOneWhenItIsToFailFast() throws Exception {
    FakePool pool = new FakePool(folder);
    pool.rules = new PoolRules(true, TimeBudget.unlimited(), Duration.ofSeconds(60));

    pool.run(1, "a", "exit42", "c", "d");

    assertThat(pool.heard.results.keySet()).containsExactly("a-s1", "exit42-s1");
  }

  @Test
  void beginsNoRunWhenItsTimeIsOver() throws Exception {
    FakePool pool = new FakePool(folder);
    pool.rules = new PoolRules(false, TimeBudget.of(Duration.ofNanos(1)), Duration.ofSeconds(60));

    pool.run(1, "a", "b");

    assertThat(pool.heard.events).isEmpty();
  }
}
