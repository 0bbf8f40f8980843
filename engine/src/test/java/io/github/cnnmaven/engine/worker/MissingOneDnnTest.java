package io.github.cnnmaven.engine.worker;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.cnnmaven.core.json.Json;
import io.github.cnnmaven.core.protocol.Channel;
import io.github.cnnmaven.core.protocol.Message;
import io.github.cnnmaven.core.protocol.RunRequest;
import io.github.cnnmaven.core.result.Environment;
import io.github.cnnmaven.core.result.RunResult;
import io.github.cnnmaven.core.result.RunStatus;
import io.github.cnnmaven.engine.Fixtures;
import io.github.cnnmaven.engine.stack.Stack;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A real worker on whose class path a part of oneDNN is missing. */
@Timeout(180)
class MissingOneDnnTest {

  @TempDir private Path temp;

  @ParameterizedTest
  @CsvSource({
    "dnnl-.*, org.bytedeco.dnnl.engine",
    "dnnl-.*-(linux|windows|macosx)-.*, jnidnnl",
    "opencl-.*, OpenCL"
  })
  void trainsLayerByLayerAndSaysWhy(String missing, String reason) throws Exception {
    assumeTrue(Stack.missing().isEmpty(), () -> Stack.missing().orElseThrow());
    Path data = Fixtures.dataSet(temp.resolve("data"), 120, 60);
    RunRequest request =
        Fixtures.request(Fixtures.spec(Fixtures.network(0.5), 2, 7), data, temp.resolve("run"));

    try (Build build = new Build(temp.resolve("log"), "-cp", without(missing));
        Channel channel = build.greeted()) {
      channel.send(new Message.Run(request));
      Message news = channel.receive();
      while (news != null && !(news instanceof Message.RunEnded)) {
        news = channel.receive();
      }
      assertThat(news).isEqualTo(new Message.RunEnded(request.run(), RunStatus.FINISHED));
    }

    RunResult result = Json.read(temp.resolve("run/run.json"), RunResult.class);
    assertThat(requireNonNull(result.environment()).acceleration())
        .isNotEqualTo(Environment.FASTEST)
        .contains("not the network as a whole: oneDNN does not load", reason);
    assertThat(Files.readString(temp.resolve("log")))
        .contains(" computes with " + result.environment().acceleration());
  }

  private static String without(String jars) {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(entry -> !Path.of(entry).getFileName().toString().matches(jars))
        .collect(Collectors.joining(File.pathSeparator));
  }
}
