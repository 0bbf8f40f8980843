package io.github.cnnmaven.plugin.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.github.cnnmaven.plugin.launch.JavaRuntime;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BuildEndTest {

  /** Number 2 among the signals of a mask. */
  private static final long SIGINT = 0b10;

  private static final int HEX = 16;

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"-TERM", "-INT"})
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "there the hook does not run")
  void takesTheWorkersAlongWhenTheBuildIsToldToEnd(String signal) throws Exception {
    assumeFalse(
        signal.equals("-INT") && ignoresInterrupts(),
        "this build runs in the background of a shell that lets it ignore SIGINT");
    Process build =
        new ProcessBuilder(
                JavaRuntime.running().executable().toString(),
                "-cp",
                FakePool.classPath(),
                BuildMain.class.getName(),
                folder.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (BufferedReader output = build.inputReader()) {
      ProcessHandle worker = ProcessHandle.of(Long.parseLong(output.readLine())).orElseThrow();

      new ProcessBuilder("kill", signal, Long.toString(build.pid())).start().waitFor();

      assertThat(build.waitFor(10, TimeUnit.SECONDS)).isTrue();
      assertThat(worker.onExit().get(10, TimeUnit.SECONDS).isAlive()).isFalse();
      assertThat(folder.resolve("runs/slow-s1")).as("it has not failed").doesNotExist();
    } finally {
      build.destroyForcibly().waitFor();
    }
  }

  /** Children inherit it, so that no build started from here would hear the signal. */
  private static boolean ignoresInterrupts() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (!Files.exists(status)) {
      return false;
    }
    String ignored =
        Files.readAllLines(status).stream()
            .filter(line -> line.startsWith("SigIgn:"))
            .findFirst()
            .orElseThrow();
    return (Long.parseUnsignedLong(ignored.substring("SigIgn:".length()).strip(), HEX) & SIGINT)
        != 0;
  }
}
