package io.github.cnnmaven.plugin.worker;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cnnmaven.core.protocol.RunRequest;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RunQueueTest {

  private static final Duration A_WHILE = Duration.ofMillis(600);
  private static final Duration ENOUGH = Duration.ofSeconds(20);

  @Test
  void givesOutRunsAsLongAsTheirThreadsHaveRoom() throws Exception {
    RunQueue queue = queue(4, run("a", 2), run("b", 1), run("c", 1));

    assertThat(variant(queue.next())).isEqualTo("a");
    assertThat(variant(queue.next())).isEqualTo("b");
    assertThat(variant(queue.next())).isEqualTo("c");
    assertThat(queue.next()).isNull();
  }

  @Test
  void letsNoRunPassOneThatWaitsForRoom() throws Exception {
    RunRequest narrow = run("a", 1);
    RunQueue queue = queue(2, narrow, run("b", 2), run("c", 1));
    assertThat(variant(queue.next())).isEqualTo("a");

    CompletableFuture<String> next = inBackground(queue);

    assertThat(next).failsWithin(A_WHILE);
    queue.leave(narrow);
    assertThat(next).succeedsWithin(ENOUGH).isEqualTo("b");
  }

  @Test
  void givesARunThatIsWiderThanTheMachineAllOfIt() throws Exception {
    RunRequest wide = run("a", 8);
    RunQueue queue = queue(2, wide, run("b", 1));
    assertThat(variant(queue.next())).isEqualTo("a");

    CompletableFuture<String> next = inBackground(queue);

    assertThat(next).failsWithin(A_WHILE);
    queue.leave(wide);
    assertThat(next).succeedsWithin(ENOUGH).isEqualTo("b");
  }

  private static CompletableFuture<String> inBackground(RunQueue queue) {
    return CompletableFuture.supplyAsync(
        () -> {
          try {
            return variant(queue.next());
          } catch (InterruptedException e) {
            throw new IllegalStateException(e);
          }
        });
  }

  private static RunQueue queue(int room, RunRequest... runs) {
    return new RunQueue(List.of(runs), new FreeRuns(), TimeBudget.unlimited(), room);
  }

  private static RunRequest run(String variant, int threads) {
    return Requests.of(variant, 1, Path.of("runs"), threads);
  }

  private static String variant(RunKeeper.@Nullable Hold hold) {
    return requireNonNull(hold).request().variant();
  }
}
