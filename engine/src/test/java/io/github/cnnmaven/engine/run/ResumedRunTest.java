package io.github.cnnmaven.engine.run;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cnnmaven.core.json.Json;
import io.github.cnnmaven.core.network.BatchNormalization;
import io.github.cnnmaven.core.network.Layer;
import io.github.cnnmaven.core.network.Network;
import io.github.cnnmaven.core.plan.RunSpec;
import io.github.cnnmaven.core.protocol.RunRequest;
import io.github.cnnmaven.core.result.EpochRecord;
import io.github.cnnmaven.core.result.Metrics;
import io.github.cnnmaven.core.result.RunResult;
import io.github.cnnmaven.core.result.RunStatus;
import io.github.cnnmaven.core.result.Split;
import io.github.cnnmaven.core.training.Adagrad;
import io.github.cnnmaven.core.training.Adam;
import io.github.cnnmaven.core.training.EarlyStopping;
import io.github.cnnmaven.core.training.Metric;
import io.github.cnnmaven.core.training.Monitor;
import io.github.cnnmaven.core.training.Nadam;
import io.github.cnnmaven.core.training.Optimizer;
import io.github.cnnmaven.core.training.ReduceOnPlateau;
import io.github.cnnmaven.core.training.RmsProp;
import io.github.cnnmaven.core.training.Sgd;
import io.github.cnnmaven.core.training.Training;
import io.github.cnnmaven.core.training.UpdateRule;
import io.github.cnnmaven.engine.Fixtures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs that stop after every epoch, against the same run in one go: to the last bit. */
class ResumedRunTest {

  private static final int EPOCHS = 5;

  @TempDir private Path temp;

  static Stream<UpdateRule> everyRule() {
    return Stream.of(
        new Sgd(0, false),
        new Sgd(0.9, true),
        Adam.DEFAULT,
        new Nadam(0.9, 0.999, 1e-7),
        new RmsProp(0.9, 0.5, 1e-7, true),
        new Adagrad(0.1, 1e-7));
  }

  @BeforeEach
  void writeData() throws IOException {
    Fixtures.dataSet(temp.resolve("data"), 120, 60);
  }

  @ParameterizedTest
  @MethodSource("everyRule")
  void endsWithTheNumbersOfAnUninterruptedRun(UpdateRule rule) throws IOException {
    RunSpec spec = spec(new Training(EPOCHS, 16, Optimizer.of(rule, 0.01)));
    run(spec, "whole");

    runWithPauses(spec, "paused");

    sameToTheLastBit();
  }

  @Test
  void remembersTheBestWeightsAndTheRateOfAPlateau() throws IOException {
    Monitor accuracy = new Monitor(true, Metric.ACCURACY);
    RunSpec spec =
        spec(
            new Training(30, 16, Fixtures.ADAM)
                .withReduceOnPlateau(new ReduceOnPlateau(accuracy, 0.5, 1, 0, 1, 1e-4))
                .withEarlyStopping(
                    new EarlyStopping(Monitor.VALIDATION_LOSS, 0, 2, null, true, 0)));
    run(spec, "whole");

    runWithPauses(spec, "paused");

    sameToTheLastBit();
    assertThat(result("paused").earlyStop()).isEqualTo(result("whole").earlyStop()).isNotNull();
  }

  @Test
  void aPausedRunSaysWhereItStoppedAndCountsAllItsTime() throws IOException {
    RunSpec spec = spec(new Training(2, 16, Fixtures.ADAM));
    RecordedNews news = new RecordedNews();

    new RunExecution(request(spec, "paused").resumable(checkpoint()).within(0.0), news).execute();

    RunResult paused = result("paused");
    assertThat(news.statuses).containsExactly(RunStatus.PAUSED);
    assertThat(paused.status()).isEqualTo(RunStatus.PAUSED);
    assertThat(paused.epochs()).isEqualTo(1);
    assertThat(paused.cause())
        .isEqualTo(
            "The time budget was used up after epoch 1 of 2; the next build goes on from there");
    delete("paused");
    new RunExecution(request(spec, "paused").resumable(checkpoint()), news).execute();
    assertThat(news.resumedAfter).containsExactly(1);
    assertThat(result("paused").seconds()).isGreaterThan(paused.seconds());
    assertThat(Path.of(checkpoint())).doesNotExist();
  }

  @Test
  void startsFromTheBeginningWhenTheCheckpointIsDamaged() throws IOException {
    RunSpec spec = spec(new Training(2, 16, Fixtures.ADAM));
    new RunExecution(
            request(spec, "paused").resumable(checkpoint()).within(0.0), new RecordedNews())
        .execute();
    delete("paused");
    byte[] bytes = Files.readAllBytes(Path.of(checkpoint()));
    bytes[bytes.length / 2] ^= 1;
    Files.write(Path.of(checkpoint()), bytes);
    RecordedNews news = new RecordedNews();

    new RunExecution(request(spec, "paused").resumable(checkpoint()), news).execute();

    assertThat(news.resumedAfter).isEmpty();
    assertThat(news.epochs).hasSize(2);
    assertThat(result("paused").status()).isEqualTo(RunStatus.FINISHED);
  }

  @Test
  void takesNoCheckpointOfAnotherSpec() throws IOException {
    new RunExecution(
            request(spec(new Training(2, 16, Fixtures.ADAM)), "paused")
                .resumable(checkpoint())
                .within(0.0),
            new RecordedNews())
        .execute();
    RecordedNews news = new RecordedNews();
    RunSpec other = spec(new Training(3, 16, Fixtures.ADAM));

    new RunExecution(request(other, "other").resumable(checkpoint()), news).execute();

    assertThat(news.resumedAfter).isEmpty();
    assertThat(news.epochs).hasSize(3);
  }

  private void runWithPauses(RunSpec spec, String name) throws IOException {
    RunStatus status = RunStatus.PAUSED;
    for (int i = 0; status == RunStatus.PAUSED; i++) {
      assertThat(i).isLessThan(spec.training().epochs());
      delete(name);
      RecordedNews news = new RecordedNews();
      status =
          new RunExecution(request(spec, name).resumable(checkpoint()).within(0.0), news).execute();
      assertThat(news.epochs).as("epochs of each attempt").hasSize(1);
      assertThat(news.resumedAfter).isEqualTo(i == 0 ? List.of() : List.of(i));
    }
    assertThat(status).isEqualTo(RunStatus.FINISHED);
  }

  private void sameToTheLastBit() throws IOException {
    assertThat(metrics("paused")).isEqualTo(metrics("whole")).isNotEmpty();
    assertThat(result("paused").evaluation()).isEqualTo(result("whole").evaluation()).isNotEmpty();
    for (String file : List.of("predictions.csv", "images/filters-conv_1-after-training.png")) {
      assertThat(temp.resolve("paused").resolve(file))
          .hasSameBinaryContentAs(temp.resolve("whole").resolve(file));
    }
    assertThat(ModelFile.coefficients(temp.resolve("paused/model.zip")))
        .isEqualTo(ModelFile.coefficients(temp.resolve("whole/model.zip")));
  }

  private static RunSpec spec(Training training) {
    Network network =
        Fixtures.network(
            Stream.concat(
                    Stream.of(
                        Fixtures.network(0.4).layers().get(0),
                        new BatchNormalization("norm", 0.9, 1e-3, true, true, true)),
                    Fixtures.network(0.4).layers().stream().skip(1))
                .toArray(Layer[]::new));
    RunSpec spec = Fixtures.spec(network, 1, 3);
    return new RunSpec(
        spec.data(), spec.network(), spec.augmentation(), training, 3, 1, spec.engine());
  }

  private void run(RunSpec spec, String name) throws IOException {
    new RunExecution(request(spec, name), new RecordedNews()).execute();
  }

  private RunRequest request(RunSpec spec, String name) {
    return Fixtures.request(spec, temp.resolve("data"), temp.resolve(name));
  }

  private String checkpoint() {
    return temp.resolve("checkpoints/c").toString();
  }

  private void delete(String name) throws IOException {
    Path folder = temp.resolve(name);
    if (Files.exists(folder)) {
      Files.move(folder, Files.createTempDirectory(temp, "old").resolve(name));
    }
  }

  private List<Map<Split, Metrics>> metrics(String name) throws IOException {
    return Files.readAllLines(temp.resolve(name).resolve("epochs.jsonl")).stream()
        .map(ResumedRunTest::epoch)
        .map(EpochRecord::metrics)
        .toList();
  }

  private static EpochRecord epoch(String line) {
    try {
      return Json.read(line, EpochRecord.class);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private RunResult result(String name) throws IOException {
    return requireNonNull(Json.read(temp.resolve(name).resolve("run.json"), RunResult.class));
  }
}
