package io.github.cnnmaven.engine.worker;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cnnmaven.core.json.Json;
import io.github.cnnmaven.core.plan.RunSpec;
import io.github.cnnmaven.core.protocol.Channel;
import io.github.cnnmaven.core.protocol.Message;
import io.github.cnnmaven.core.protocol.Phase;
import io.github.cnnmaven.core.protocol.RunRequest;
import io.github.cnnmaven.core.result.RunResult;
import io.github.cnnmaven.core.result.RunStatus;
import io.github.cnnmaven.engine.Fixtures;
import io.github.cnnmaven.engine.run.RunExecution;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(180)
class WorkerMainTest {

  private static final RunSpec SPEC = Fixtures.spec(Fixtures.network(0.5), 2, 7);

  @TempDir private Path temp;
  private Path data;
  private Path log;

  @BeforeEach
  void writeData() throws IOException {
    data = Fixtures.dataSet(temp.resolve("data"), 120, 60);
    log = temp.resolve("worker.log");
  }

  @Test
  void goesOnAfterAFailedRunAndStopsWhenTold() throws Exception {
    try (Build build = new Build(log);
        Channel channel = build.greeted()) {
      RunRequest broken = Fixtures.request(SPEC, temp.resolve("nowhere"), temp.resolve("a"));
      assertThat(train(channel, broken))
          .containsExactly(
              new Message.PhaseStarted("baseline-s7", Phase.LOAD_DATA),
              new Message.RunEnded("baseline-s7", RunStatus.FAILED));
      assertThat(Files.readString(log)).contains("NoSuchFileException", "\tat ");

      RunRequest sound = Fixtures.request(SPEC, data, temp.resolve("b"));
      assertThat(train(channel, sound))
          .startsWith(new Message.PhaseStarted("baseline-s7", Phase.LOAD_DATA))
          .endsWith(new Message.RunEnded("baseline-s7", RunStatus.FINISHED))
          .filteredOn(Message.EpochEnded.class::isInstance)
          .hasSize(2);

      channel.send(new Message.Stop());
      assertThat(build.exitCode()).isZero();
    }
    sameNumbersAsInAnotherJvm(temp.resolve("b"));
  }

  private void sameNumbersAsInAnotherJvm(Path there) throws IOException {
    Path here = temp.resolve("here");
    new RunExecution(Fixtures.request(SPEC, data, here), new Silence()).execute();

    assertThat(result(here).evaluation()).isEqualTo(result(there).evaluation()).isNotEmpty();
    assertThat(here.resolve("images/filters-conv_1-after-training.png"))
        .hasSameBinaryContentAs(there.resolve("images/filters-conv_1-after-training.png"));
  }

  @Test
  void endsInTheMiddleOfARunWhenTheBuildGoes() throws Exception {
    try (Build build = new Build(log)) {
      Channel channel = build.greeted();
      RunSpec endless = Fixtures.spec(Fixtures.network(0), 1_000_000, 1);
      channel.send(new Message.Run(Fixtures.request(endless, data, temp.resolve("a"))));
      Message news = channel.receive();
      while (!(news instanceof Message.EpochEnded)) {
        news = channel.receive();
      }

      channel.close();

      assertThat(build.exitCode()).isEqualTo(ExitCode.ABANDONED.number());
      assertThat(temp.resolve("a")).doesNotExist();
      assertThat(temp.resolve("a.partial/epochs.jsonl")).isNotEmptyFile();
    }
  }

  @Test
  void endsWhenItHearsSomethingElseThanMessages() throws Exception {
    try (Build build = new Build(log);
        Channel channel = build.connected()) {
      channel.send(new Message.RunEnded("x", RunStatus.FINISHED));

      assertThat(build.exitCode()).isEqualTo(ExitCode.ABANDONED.number());
      assertThat(Files.readString(log)).contains("it sent RunEnded");
    }
  }

  @Test
  void doesNotStartWithoutItsPort() throws Exception {
    Process process = Build.start(log, "secret");

    assertThat(Build.exitCode(process)).isEqualTo(ExitCode.NOT_STARTED.number());
    assertThat(Files.readString(log)).contains("Usage: WorkerMain <port>");
  }

  @Test
  void saysThatNobodyListens() throws Exception {
    Process process = Build.start(log, "secret", "1");

    assertThat(Build.exitCode(process)).isEqualTo(ExitCode.NOT_STARTED.number());
    assertThat(Files.readString(log)).contains("Cannot reach the build at port 1");
  }

  private static List<Message> train(Channel channel, RunRequest request) throws IOException {
    List<Message> news = new ArrayList<>();
    channel.send(new Message.Run(request));
    Message message = channel.receive();
    while (message != null) {
      news.add(message);
      message = message instanceof Message.RunEnded ? null : channel.receive();
    }
    return news;
  }

  private static RunResult result(Path folder) throws IOException {
    return Json.read(folder.resolve("run.json"), RunResult.class);
  }
}
