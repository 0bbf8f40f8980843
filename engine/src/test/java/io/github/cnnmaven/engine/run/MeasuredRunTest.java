package io.github.cnnmaven.engine.run;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.cnnmaven.core.json.Json;
import io.github.cnnmaven.core.network.Network;
import io.github.cnnmaven.core.plan.RunSpec;
import io.github.cnnmaven.core.result.EpochRecord;
import io.github.cnnmaven.core.result.Metrics;
import io.github.cnnmaven.core.result.PredictionFile;
import io.github.cnnmaven.core.result.Predictions;
import io.github.cnnmaven.core.result.RunResult;
import io.github.cnnmaven.core.result.Split;
import io.github.cnnmaven.core.training.EarlyStopping;
import io.github.cnnmaven.core.training.Metric;
import io.github.cnnmaven.core.training.Monitor;
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

/** What a run leaves of metrics and predictions. */
class MeasuredRunTest {

  private static final Training TRAINING = new Training(2, 16, Fixtures.ADAM);

  @TempDir private Path temp;

  @BeforeEach
  void writeData() throws IOException {
    Fixtures.dataSet(temp.resolve("data"), 120, 60);
  }

  @Test
  void predictionsTellTheSameAsTheMetrics() throws IOException {
    RunResult result = run(TRAINING);

    Predictions predictions = predictions();
    int correct = 0;
    double loss = 0;
    for (int i = 0; i < predictions.size(); i++) {
      int label = predictions.labels()[i];
      correct += predictions.predicted()[i] == label ? 1 : 0;
      loss -= Math.log(predictions.probability(i, label));
    }
    Metrics test = requireNonNull(result.evaluation().get(Split.TEST));
    assertThat(predictions.size()).isEqualTo(60);
    assertThat(predictions.classes()).isEqualTo(Fixtures.CLASSES);
    assertThat(correct / 60.0).isEqualTo(test.accuracy());
    assertThat(loss / 60).isCloseTo(test.loss(), within(1e-3));
    assertThat(test.scores()).isNull();
  }

  @Test
  void metricsAreOfEverySplitAndOfValidationAfterEachEpoch() throws IOException {
    RunResult result = run(TRAINING.withMetrics(List.of(Metric.AUC, Metric.F1)));

    for (Split split : Split.values()) {
      assertThat(requireNonNull(result.evaluation().get(split)).scores())
          .containsOnlyKeys("auc", "f1");
    }
    List<EpochRecord> epochs = epochs();
    for (EpochRecord epoch : epochs) {
      assertThat(requireNonNull(epoch.metrics().get(Split.VALIDATION)).scores())
          .containsOnlyKeys("auc", "f1");
      assertThat(requireNonNull(epoch.metrics().get(Split.TRAIN)).scores()).isNull();
    }
    assertThat(epochs.get(1).metrics().get(Split.VALIDATION))
        .isEqualTo(result.evaluation().get(Split.VALIDATION));
  }

  @Test
  void anyMetricCanBeWatched() throws IOException {
    Monitor auc = new Monitor(true, Metric.AUC);
    RunResult result =
        run(
            TRAINING
                .withEpochs(20)
                .withMetrics(List.of(Metric.AUC))
                .withEarlyStopping(new EarlyStopping(auc, 0, 1, null, true, 0)));

    int best = requireNonNull(requireNonNull(result.earlyStop()).bestEpoch());
    List<EpochRecord> epochs = epochs();
    assertThat(best).isEqualTo(epochs.size() - 1);
    assertThat(result.evaluation().get(Split.VALIDATION))
        .isEqualTo(epochs.get(best - 1).metrics().get(Split.VALIDATION));
  }

  private RunResult run(Training training) throws IOException {
    Network network = Fixtures.network(0.5);
    RunSpec spec = Fixtures.spec(network, 1, 1);
    RunSpec other =
        new RunSpec(spec.data(), network, spec.augmentation(), training, 1, 1, spec.engine());
    new RunExecution(
            Fixtures.request(other, temp.resolve("data"), temp.resolve("r")), new RecordedNews())
        .execute();
    return Json.read(temp.resolve("r/run.json"), RunResult.class);
  }

  private Predictions predictions() throws IOException {
    return new PredictionFile(temp.resolve("r")).read().orElseThrow();
  }

  private List<EpochRecord> epochs() throws IOException {
    List<EpochRecord> epochs = new ArrayList<>();
    for (String line : Files.readAllLines(temp.resolve("r/epochs.jsonl"))) {
      epochs.add(Json.read(line, EpochRecord.class));
    }
    return epochs;
  }
}
