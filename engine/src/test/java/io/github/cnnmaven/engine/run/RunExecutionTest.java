package io.github.cnnmaven.engine.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cnnmaven.core.json.Json;
import io.github.cnnmaven.core.plan.RunSpec;
import io.github.cnnmaven.core.protocol.Phase;
import io.github.cnnmaven.core.result.Drawn;
import io.github.cnnmaven.core.result.EpochRecord;
import io.github.cnnmaven.core.result.Metrics;
import io.github.cnnmaven.core.result.RunResult;
import io.github.cnnmaven.core.result.RunStatus;
import io.github.cnnmaven.core.result.Split;
import io.github.cnnmaven.core.training.Adam;
import io.github.cnnmaven.core.training.Optimizer;
import io.github.cnnmaven.core.training.Training;
import io.github.cnnmaven.engine.Fixtures;
import io.github.cnnmaven.engine.network.NativeLibrary;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunExecutionTest {

  @TempDir private Path temp;
  private Path data;

  @BeforeEach
  void writeData() throws IOException {
    data = Fixtures.dataSet(temp.resolve("data"), 120, 60);
  }

  @Test
  void leavesAFolderWithEverythingAndTellsAboutIt() throws IOException {
    RunSpec spec = Fixtures.spec(Fixtures.network(0.5), 3, 1);
    Path folder = temp.resolve("runs/baseline-s1");
    RecordedNews news = new RecordedNews();

    RunStatus status = new RunExecution(Fixtures.request(spec, data, folder), news).execute();

    assertThat(status).isEqualTo(RunStatus.FINISHED);
    assertThat(news.statuses).containsExactly(RunStatus.FINISHED);
    assertThat(news.phases).containsExactly(Phase.values());
    assertThat(files(folder))
        .contains(
            "run.json",
            "epochs.jsonl",
            "model.zip",
            "normalization.json",
            "predictions.csv",
            "images/filters-conv_1-before-training.png",
            "images/filters-conv_1-after-training.csv",
            "images/featureMaps-conv_1-test-0.png",
            "images/gradCam-conv_1-train-1.png",
            "images/augmentation.png");
    assertThat(folder.resolveSibling("baseline-s1.partial")).doesNotExist();
    assertThat(epochs(folder)).isEqualTo(news.epochs).hasSize(3);
    RunResult result = result(folder);
    assertThat(result.status()).isEqualTo(RunStatus.FINISHED);
    assertThat(result.cause()).isNull();
    assertThat(result.epochs()).isEqualTo(3);
    assertThat(result.spec()).isEqualTo(spec);
    assertThat(result.fingerprint()).isEqualTo(spec.fingerprint());
    assertThat(result.evaluation()).containsOnlyKeys(Split.values());
    assertThat(result.drawings())
        .extracting(Drawn::kind)
        .containsExactly("filters", "featureMaps", "gradCam", "mistakes", "augmentation");
    assertThat(result.pictures())
        .isNotEmpty()
        .allSatisfy(picture -> assertThat(folder.resolve(picture.file())).isNotEmptyFile());
  }

  @Test
  void tellsOnWhatItRan() throws IOException {
    RunResult result = run(Fixtures.spec(Fixtures.network(0), 1, 1), "r");

    assertThat(result.environment()).isNotNull();
    assertThat(result.environment().threads()).isEqualTo(1);
    assertThat(result.environment().cpu()).isNotBlank();
    assertThat(result.environment().versions())
        .containsKey("java")
        .containsEntry("deeplearning4j", "1.0.0-M2.1");
    assertThat(result.environment().acceleration())
        .startsWith(NativeLibrary.hasOneDnn() ? "oneDNN" : "slow built-in code");
  }

  @Test
  void learnsWhatCanBeLearned() throws IOException {
    RunResult result = run(Fixtures.spec(Fixtures.network(0), 12, 1), "r");

    assertThat(result.evaluation())
        .extractingByKey(Split.TEST)
        .satisfies(metrics -> assertThat(metrics.accuracy()).isGreaterThan(0.95));
  }

  @Test
  void givesTheSameNumbersAgainWhateverRanInBetween() throws IOException {
    RunSpec spec = Fixtures.spec(Fixtures.network(0.5), 3, 7);

    run(spec, "first");
    run(Fixtures.spec(Fixtures.network(0), 1, 8), "other");
    run(spec, "second");

    assertThat(metrics("second")).isEqualTo(metrics("first"));
    assertThat(result(temp.resolve("second")).evaluation())
        .isEqualTo(result(temp.resolve("first")).evaluation());
    assertThat(files(temp.resolve("second")))
        .filteredOn(file -> file.endsWith(".png"))
        .isNotEmpty()
        .allSatisfy(
            file ->
                assertThat(temp.resolve("second").resolve(file))
                    .hasSameBinaryContentAs(temp.resolve("first").resolve(file)));
  }

  @Test
  void anotherSeedGivesOtherNumbers() throws IOException {
    run(Fixtures.spec(Fixtures.network(0.5), 1, 1), "first");
    run(Fixtures.spec(Fixtures.network(0.5), 1, 2), "second");

    assertThat(metrics("second")).isNotEqualTo(metrics("first"));
  }

  @Test
  void keepsTheEpochsBeforeADivergenceAndSaysWhereItWas() throws IOException {
    RunSpec stable = Fixtures.spec(Fixtures.network(0), 3, 1);
    Optimizer wild = Optimizer.of(Adam.DEFAULT, 1e38);
    RunSpec spec =
        new RunSpec(
            stable.data(),
            stable.network(),
            stable.augmentation(),
            new Training(3, 16, wild),
            1,
            1,
            "test");

    RunResult result = run(spec, "r");

    assertThat(result.status()).isEqualTo(RunStatus.DIVERGED);
    assertThat(result.cause())
        .matches(
            "The loss became (NaN|infinite) in epoch 1 of 3, batch \\d of 6\\. Try a smaller"
                + " learning rate or a larger batch");
    assertThat(result.evaluation()).isEmpty();
    assertThat(result.epochs()).isEqualTo(epochs(temp.resolve("r")).size());
  }

  @Test
  void brokenDataFailsTheRunWithACauseAndNoStackTrace() throws IOException {
    Files.write(data, Arrays.copyOf(Files.readAllBytes(data), 5000));

    RunResult result = run(Fixtures.spec(Fixtures.network(0), 1, 1), "r");

    assertThat(result.status()).isEqualTo(RunStatus.FAILED);
    assertThat(result.cause())
        .contains(data + " is not a whole prepared data set")
        .doesNotContain("\n");
    assertThat(result.environment()).isNull();
  }

  @Test
  void startsAfreshWhereABrokenRunLeftItsFolder() throws IOException {
    Files.createDirectories(temp.resolve("r.partial/images"));
    Files.writeString(temp.resolve("r.partial/images/old.png"), "old");

    run(Fixtures.spec(Fixtures.network(0), 1, 1), "r");

    assertThat(files(temp.resolve("r"))).doesNotContain("images/old.png");
  }

  @Test
  void neverWritesOverAResult() throws IOException {
    RunSpec spec = Fixtures.spec(Fixtures.network(0), 1, 1);
    Files.createDirectories(temp.resolve("r"));

    assertThatThrownBy(() -> run(spec, "r")).isInstanceOf(FileAlreadyExistsException.class);
  }

  private RunResult run(RunSpec spec, String name) throws IOException {
    Path folder = temp.resolve(name);
    new RunExecution(Fixtures.request(spec, data, folder), new RecordedNews()).execute();
    return result(folder);
  }

  private static RunResult result(Path folder) throws IOException {
    return Json.read(folder.resolve("run.json"), RunResult.class);
  }

  private List<Map<Split, Metrics>> metrics(String name) throws IOException {
    return epochs(temp.resolve(name)).stream().map(EpochRecord::metrics).toList();
  }

  private static List<EpochRecord> epochs(Path folder) throws IOException {
    List<EpochRecord> epochs = new ArrayList<>();
    for (String line : Files.readAllLines(folder.resolve("epochs.jsonl"))) {
      epochs.add(Json.read(line, EpochRecord.class));
    }
    return epochs;
  }

  private static List<String> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .toList();
    }
  }
}
