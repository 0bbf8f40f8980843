package io.github.cnnmaven.engine.worker;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cnnmaven.core.json.Json;
import io.github.cnnmaven.core.plan.RunSpec;
import io.github.cnnmaven.core.protocol.Channel;
import io.github.cnnmaven.core.protocol.Message;
import io.github.cnnmaven.core.protocol.Phase;
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
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Real workers, each killed by {@code kill -9} at a later stage of the same run than the one
 * before; the last one ends it.
 */
@Timeout(180)
class KilledWorkerTest {

  /** Some seconds: as a checkpoint is written five times in a second, there is one long before. */
  private static final int EPOCHS = 3000;

  private static final RunSpec SPEC = Fixtures.spec(Fixtures.network(0.5), EPOCHS, 7);

  @TempDir private Path temp;
  private Path checkpoint;
  private RunRequest request;

  @BeforeEach
  void layOut() throws IOException {
    Path data = Fixtures.dataSet(temp.resolve("data"), 120, 60);
    checkpoint = temp.resolve("checkpoints/c");
    request = Fixtures.request(SPEC, data, temp.resolve("killed")).resumable(checkpoint.toString());
  }

  @Test
  void othersGoOnToTheSameBitsWhereverTheyAreKilled() throws Exception {
    killWhen(announced(Phase.LOAD_DATA));
    killWhen(announced(Phase.TRAIN));
    assertThat(checkpoint).as("of none of them").doesNotExist();
    killWhen(news -> Files.exists(checkpoint));
    // A file that is half written is never looked at.
    Files.write(checkpoint.resolveSibling("c.next"), new byte[100]);
    int first = killWhen(Message.EpochEnded.class::isInstance);
    int second = killWhen(announced(Phase.EVALUATE));
    int third = killWhen(announced(Phase.DRAW));
    finish();

    assertThat(List.of(first, second, third))
        .isSorted()
        .allMatch(epochs -> epochs > 0 && epochs < EPOCHS);
    sameAsUninterrupted();
  }

  private void sameAsUninterrupted() throws IOException {
    Path whole = temp.resolve("whole");
    new RunExecution(Fixtures.request(SPEC, temp.resolve("data"), whole), new Silence()).execute();
    Path killed = temp.resolve("killed");
    assertThat(metrics(killed)).isEqualTo(metrics(whole)).hasSize(EPOCHS);
    assertThat(result(killed).evaluation()).isEqualTo(result(whole).evaluation()).isNotEmpty();
    assertThat(killed.resolve("predictions.csv"))
        .hasSameBinaryContentAs(whole.resolve("predictions.csv"));
  }

  private Predicate<Message> announced(Phase phase) {
    return new Message.PhaseStarted(request.run(), phase)::equals;
  }

  /** Returns the number of epochs that the worker went on after. */
  private int killWhen(Predicate<Message> isTime) throws Exception {
    int resumed = 0;
    try (Build build = new Build(temp.resolve("killed.log"));
        Channel channel = build.greeted()) {
      channel.send(new Message.Run(request));
      Message news = channel.receive();
      while (!isTime.test(news)) {
        assertThat(news).isNotNull().isNotInstanceOf(Message.RunEnded.class);
        resumed = news instanceof Message.RunResumed after ? after.epochs() : resumed;
        news = channel.receive();
      }
      build.kill();
    }
    Path folder = temp.resolve("killed");
    // A slow test may come too late for a fast worker: then the run must be there as a whole.
    assertThat(!Files.exists(folder) || result(folder).status() == RunStatus.FINISHED).isTrue();
    return resumed;
  }

  private void finish() throws Exception {
    if (Files.exists(temp.resolve("killed"))) {
      return;
    }
    try (Build build = new Build(temp.resolve("last.log"));
        Channel channel = build.greeted()) {
      channel.send(new Message.Run(request));
      Message news = channel.receive();
      while (!(news instanceof Message.RunEnded)) {
        news = channel.receive();
      }
      assertThat(news).isEqualTo(new Message.RunEnded(request.run(), RunStatus.FINISHED));
    }
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
