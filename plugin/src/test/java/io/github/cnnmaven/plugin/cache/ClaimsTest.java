package io.github.cnnmaven.plugin.cache;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cnnmaven.plugin.launch.JavaRuntime;
import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With another JVM where that matters. */
class ClaimsTest {

  private static final Duration LEASE = Duration.ofMillis(500);

  @TempDir private Path folder;

  @Test
  void givesARunToOneOnly() throws Exception {
    try (Claims claims = claims();
        Claims others = claims()) {
      Claim claim = requireNonNull(claims.tryTake("a"));

      assertThat(others.tryTake("a")).isNull();
      assertThat(claims.tryTake("a")).isNull();
      assertThat(others.tryTake("b")).isNotNull();
      claims.release(claim);
      assertThat(others.tryTake("a")).isNotNull();
    }
  }

  @Test
  void takesOverWhenTheOwnerIsKilled() throws Exception {
    Process owner = start();
    try (Claims claims = claims();
        BufferedReader output = owner.inputReader()) {
      assertThat(output.readLine()).isEqualTo("taken");
      assertThat(claims.tryTake("a")).isNull();
      assertThat(claims.tryTake("a")).as("asking does not take it away").isNull();

      owner.destroyForcibly();
      assertThat(owner.waitFor(10, TimeUnit.SECONDS)).isTrue();

      assertThat(claims.tryTake("a")).isNotNull();
    } finally {
      owner.destroyForcibly();
    }
  }

  @Test
  void waitsForAnotherMachineAsLongAsItsClaimChanges() throws Exception {
    Path file = folder.resolve("a");
    try (Claims claims = claims()) {
      for (int beat = 0; beat < 4; beat++) {
        Files.writeString(file, "another-machine 17 " + beat);
        assertThat(claims.tryTake("a")).isNull();
        Thread.sleep(LEASE.toMillis() / 2);
      }

      assertThat(claims.tryTake("a")).as("not yet").isNull();
      Thread.sleep(LEASE.toMillis());

      assertThat(claims.tryTake("a")).isNotNull();
      assertThat(Files.readString(file)).startsWith(Owner.MACHINE);
    }
  }

  private Process start() throws Exception {
    return new ProcessBuilder(
            JavaRuntime.running().executable().toString(),
            "-cp",
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
            ClaimMain.class.getName(),
            folder.toString())
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private Claims claims() {
    return new Claims(folder, LEASE);
  }
}
