package io.github.cnnmaven.plugin.worker;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cnnmaven.plugin.launch.JavaRuntime;
import java.io.BufferedReader;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class BuildEndTest {

  @TempDir private Path folder;

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "there the hook does not run")
  void takesTheWorkersAlongWhenTheBuildIsToldToEnd() throws Exception {
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

      build.destroy();

      assertThat(build.waitFor(10, TimeUnit.SECONDS)).isTrue();
      assertThat(worker.onExit().get(10, TimeUnit.SECONDS).isAlive()).isFalse();
      assertThat(folder.resolve("runs/slow-s1")).as("it has not failed").doesNotExist();
    }
  }
}
