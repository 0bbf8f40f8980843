package io.github.cnnmaven.engine.worker;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cnnmaven.core.json.Json;
import io.github.cnnmaven.core.plan.RunSpec;
import io.github.cnnmaven.core.protocol.Channel;
import io.github.cnnmaven.core.protocol.Message;
import io.github.cnnmaven.core.protocol.RunRequest;
import io.github.cnnmaven.core.result.EpochRecord;
import io.github.cnnmaven.core.result.Metrics;
import io.github.cnnmaven.core.result.RunResult;
import io.github.cnnmaven.core.result.RunStatus;
import io.github.cnnmaven.core.result.Split;
import io.github.cnnmaven.engine.Fixtures;
import io.github.cnnmaven.engine.run.RunExecution;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A real worker that is killed by {@code kill -9} in the middle of its training. */
@Timeout(180)
class KilledWorkerTest {

  private static final int EPOCHS = 1500;
  private static final RunSpec SPEC = Fixtures.spec(Fixtures.network(0.5), EPOCHS, 7);

  @TempDir private Path temp;

  @Test
  void anotherWorkerGoesOnToTheSameBits() throws Exception {
    Path data = Fixtures.dataSet(temp.resolve("data"), 120, 60);
    Path checkpoint = temp.resolve("checkpoints/c");
    RunRequest request =
        Fixtures.request(SPEC, data, temp.resolve("killed")).resumable(checkpoint.toString());

    killInTheMiddle(request, checkpoint);
    int resumed = finish(request);

    assertThat(resumed).isBetween(1, EPOCHS - 1);
    Path whole = temp.resolve("whole");
    new RunExecution(Fixtures.request(SPEC, data, whole), new Silence()).execute();
    Path killed = temp.resolve("killed");
    assertThat(metrics(killed)).isEqualTo(metrics(whole)).hasSize(EPOCHS);
    assertThat(result(killed).evaluation()).isEqualTo(result(whole).evaluation()).isNotEmpty();
    assertThat(killed.resolve("predictions.csv"))
        .hasSameBinaryContentAs(whole.resolve("predictions.csv"));
    assertThat(checkpoint).doesNotExist();
  }

  private void killInTheMiddle(RunRequest request, Path checkpoint) throws Exception {
    try (Build build = new Build(temp.resolve("first.log"));
        Channel channel = build.greeted()) {
      channel.send(new Message.Run(request));
      Message news = channel.receive();
      while (!Files.exists(checkpoint)) {
        assertThat(news).isNotNull().isNotInstanceOf(Message.RunEnded.class);
        news = channel.receive();
      }
      build.kill();
    }
  }

  /** The number of epochs that it went on after. */
  private int finish(RunRequest request) throws Exception {
    int resumed = 0;
    try (Build build = new Build(temp.resolve("second.log"));
        Channel channel = build.greeted()) {
      channel.send(new Message.Run(request));
      Message news = channel.receive();
      while (!(news instanceof Message.RunEnded)) {
        resumed = news instanceof Message.RunResumed after ? after.epochs() : resumed;
        news = channel.receive();
      }
      assertThat(news).isEqualTo(new Message.RunEnded(request.run(), RunStatus.FINISHED));
    }
    return resumed;
  }

  private static List<Map<Split, Metrics>> metrics(Path folder) throws IOException {
    List<Map<Split, Metrics>> metrics = new ArrayList<>();
    for (String line : Files.readAllLines(folder.resolve("epochs.jsonl"))) {
      metrics.add(Json.read(line, EpochRecord.class).metrics());
    }
    return metrics;
  }

  private static RunResult result(Path folder) throws IOException {
    return Json.read(folder.resolve("run.json"), RunResult.class);
  }
}
