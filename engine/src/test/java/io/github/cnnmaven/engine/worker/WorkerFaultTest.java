package io.github.cnnmaven.engine.worker;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cnnmaven.core.json.Json;
import io.github.cnnmaven.core.network.Activation;
import io.github.cnnmaven.core.network.Dense;
import io.github.cnnmaven.core.network.Flatten;
import io.github.cnnmaven.core.network.Network;
import io.github.cnnmaven.core.protocol.Channel;
import io.github.cnnmaven.core.protocol.Message;
import io.github.cnnmaven.core.result.RunResult;
import io.github.cnnmaven.core.result.RunStatus;
import io.github.cnnmaven.engine.Fixtures;
import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Real workers that have too little memory, or whose build is killed. */
@Timeout(180)
class WorkerFaultTest {

  private static final Network LARGE =
      Fixtures.network(
          new Flatten("flatten"),
          new Dense("wide", 4000, Activation.RELU),
          new Dense("wide_1", 4000, Activation.RELU),
          new Dense("out", Fixtures.CLASSES, Activation.SOFTMAX));

  @TempDir private Path temp;

  /** The network has 16 million parameters, 64 MB, beside what the optimizer remembers. */
  @ParameterizedTest
  @ValueSource(strings = {"-Dorg.bytedeco.javacpp.maxphysicalbytes=400m", "-Xmx64m"})
  void tellsOfMemoryThatIsTooSmallAndEnds(String flag) throws Exception {
    Path data = Fixtures.dataSet(temp.resolve("data"), 120, 60);
    try (Build build = new Build(temp.resolve("worker.log"), flag);
        Channel channel = build.greeted()) {
      channel.send(
          new Message.Run(
              Fixtures.request(Fixtures.spec(LARGE, 2, 1), data, temp.resolve("large"))));
      Message news = channel.receive();
      while (news != null && !(news instanceof Message.RunEnded)) {
        news = channel.receive();
      }

      assertThat(news).as("a worker without memory is not asked for more").isNull();
      assertThat(build.exitCode()).isEqualTo(ExitCode.BROKEN.number());
    }
    RunResult result = Json.read(temp.resolve("large/run.json"), RunResult.class);
    assertThat(result.status()).isEqualTo(RunStatus.FAILED);
    assertThat(result.cause()).contains("OutOfMemoryError");
    assertThat(Files.readString(temp.resolve("worker.log"))).contains("OutOfMemoryError");
  }

  @Test
  void outlivesABuildThatIsKilledByLessThanTenSeconds() throws Exception {
    Process build =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                EndlessBuildMain.class.getName(),
                temp.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (BufferedReader output = build.inputReader()) {
      ProcessHandle worker = ProcessHandle.of(Long.parseLong(output.readLine())).orElseThrow();

      build.destroyForcibly();

      worker.onExit().get(10, TimeUnit.SECONDS);
      assertThat(worker.isAlive()).isFalse();
      assertThat(temp.resolve("a")).doesNotExist();
      assertThat(Files.readString(temp.resolve("worker.log"))).contains("The build is gone");
    } finally {
      build.destroyForcibly();
    }
  }
}
