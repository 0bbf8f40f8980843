package io.github.cnnmaven.engine.run;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cnnmaven.core.json.Json;
import io.github.cnnmaven.core.plan.RunSpec;
import io.github.cnnmaven.core.result.EarlyStop;
import io.github.cnnmaven.core.result.EpochRecord;
import io.github.cnnmaven.core.result.Metrics;
import io.github.cnnmaven.core.result.RunResult;
import io.github.cnnmaven.core.result.Split;
import io.github.cnnmaven.core.training.EarlyStopping;
import io.github.cnnmaven.core.training.Metric;
import io.github.cnnmaven.core.training.Monitor;
import io.github.cnnmaven.core.training.ReduceOnPlateau;
import io.github.cnnmaven.core.training.Training;
import io.github.cnnmaven.engine.Fixtures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real trainings that are watched; dropout keeps the validation's loss from falling each epoch. */
class WatchedRunTest {

  private static final Training TRAINING = new Training(80, 16, Fixtures.ADAM);

  @TempDir private Path temp;

  @BeforeEach
  void writeData() throws IOException {
    Fixtures.dataSet(temp.resolve("data"), 120, 60);
  }

  @Test
  void stopsAndTakesBackTheBestWeights() throws IOException {
    RunResult result = run(TRAINING.withEarlyStopping(stopping(2, true)), "r");

    List<EpochRecord> epochs = epochs("r");
    EarlyStop end = requireNonNull(result.earlyStop());
    assertThat(end.stopped()).isTrue();
    assertThat(end.restored()).isTrue();
    assertThat(result.epochs()).isEqualTo(epochs.size()).isLessThan(80);
    int best = requireNonNull(end.bestEpoch());
    assertThat(best).isEqualTo(epochs.size() - 2).isEqualTo(lowestLoss(epochs));
    assertThat(end.reason())
        .matches("validation loss was \\d\\S* after epoch " + best + " and no better since");
    assertThat(result.evaluation()).containsEntry(Split.VALIDATION, validation(epochs, best));
  }

  @Test
  void keepsTheLastWeightsUnlessTold() throws IOException {
    RunResult result = run(TRAINING.withEarlyStopping(stopping(1, false)), "r");

    List<EpochRecord> epochs = epochs("r");
    assertThat(requireNonNull(result.earlyStop()).restored()).isFalse();
    assertThat(result.evaluation())
        .containsEntry(Split.VALIDATION, validation(epochs, epochs.size()));
  }

  @Test
  void takesBackTheBestWeightsOfAWholeTrainingToo() throws IOException {
    RunResult result = run(TRAINING.withEpochs(6).withEarlyStopping(stopping(30, true)), "r");

    EarlyStop end = requireNonNull(result.earlyStop());
    assertThat(end.stopped()).isFalse();
    assertThat(end.reason()).isEqualTo("all epochs were trained");
    assertThat(end.bestEpoch()).isEqualTo(lowestLoss(epochs("r")));
    assertThat(result.evaluation())
        .containsEntry(Split.VALIDATION, validation(epochs("r"), requireNonNull(end.bestEpoch())));
  }

  @Test
  void aStopLeavesTheEpochsBeforeItAsTheyWere() throws IOException {
    run(TRAINING.withEarlyStopping(stopping(1, true)), "stopped");
    run(TRAINING.withEpochs(epochs("stopped").size()), "whole");

    assertThat(epochs("stopped")).map(EpochRecord::metrics).isEqualTo(metrics("whole"));
  }

  @Test
  void lowersTheRateOnAPlateau() throws IOException {
    Monitor accuracy = new Monitor(true, Metric.ACCURACY);
    ReduceOnPlateau plateau = new ReduceOnPlateau(accuracy, 0.5, 2, 0, 0, 0.001);
    run(TRAINING.withEpochs(12).withReduceOnPlateau(plateau), "r");

    double rate = 0.01;
    double best = 0;
    int waited = 0;
    for (EpochRecord epoch : epochs("r")) {
      assertThat(epoch.learningRate()).isEqualTo(rate);
      double value = requireNonNull(epoch.metrics().get(Split.VALIDATION)).accuracy();
      waited = value > best ? 0 : waited + 1;
      best = Math.max(best, value);
      if (waited == 2) {
        rate = Math.max(rate / 2, 0.001);
        waited = 0;
      }
    }
    assertThat(rate).isLessThan(0.01);
  }

  private static EarlyStopping stopping(int patience, boolean restoreBest) {
    return new EarlyStopping(Monitor.VALIDATION_LOSS, 0, patience, null, restoreBest, 0);
  }

  private static int lowestLoss(List<EpochRecord> epochs) {
    int best = 1;
    for (int epoch = 2; epoch <= epochs.size(); epoch++) {
      if (validation(epochs, epoch).loss() < validation(epochs, best).loss()) {
        best = epoch;
      }
    }
    return best;
  }

  private static Metrics validation(List<EpochRecord> epochs, int epoch) {
    return requireNonNull(epochs.get(epoch - 1).metrics().get(Split.VALIDATION));
  }

  private RunResult run(Training training, String name) throws IOException {
    RunSpec spec = Fixtures.spec(Fixtures.network(0.5), 1, 1);
    RunSpec watched =
        new RunSpec(
            spec.data(), spec.network(), spec.augmentation(), training, 1, 1, spec.engine());
    Path folder = temp.resolve(name);
    new RunExecution(Fixtures.request(watched, temp.resolve("data"), folder), new RecordedNews())
        .execute();
    return Json.read(folder.resolve("run.json"), RunResult.class);
  }

  private List<java.util.Map<Split, Metrics>> metrics(String name) throws IOException {
    return epochs(name).stream().map(EpochRecord::metrics).toList();
  }

  private List<EpochRecord> epochs(String name) throws IOException {
    List<EpochRecord> epochs = new ArrayList<>();
    for (String line : Files.readAllLines(temp.resolve(name).resolve("epochs.jsonl"))) {
      epochs.add(Json.read(line, EpochRecord.class));
    }
    return epochs;
  }
}
