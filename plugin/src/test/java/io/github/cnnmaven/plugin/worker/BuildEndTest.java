package io.github.cnnmaven.plugin.worker;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cnnmaven.plugin.launch.JavaRuntime;
import java.io.BufferedReader;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BuildEndTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"-TERM", "-INT"})
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "there the hook does not run")
  void takesTheWorkersAlongWhenTheBuildIsToldToEnd(String signal) throws Exception {
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
    }
  }
}
