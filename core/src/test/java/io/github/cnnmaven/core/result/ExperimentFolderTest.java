package io.github.cnnmaven.core.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cnnmaven.core.json.Json;
import io.github.cnnmaven.core.network.Layer;
import io.github.cnnmaven.core.plan.PlannedRun;
import io.github.cnnmaven.core.plan.RunSpec;
import io.github.cnnmaven.core.plan.Specs;
import io.github.cnnmaven.core.training.Optimizer;
import io.github.cnnmaven.core.training.RmsProp;
import io.github.cnnmaven.core.training.Training;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExperimentFolderTest {

  private static final PlannedRun RUN =
      new PlannedRun("few-s7", "few", Specs.SPEC, Specs.SPEC.fingerprint());

  @TempDir Path root;

  private ExperimentFolder folder;

  @BeforeEach
  void startFolder() {
    folder = new ExperimentFolder(root.resolve("cnn").resolve("tiny"));
  }

  @Test
  void findsNothingWhereNothingRan() throws IOException {
    assertThat(folder.find("few-s7")).isEmpty();
    assertThat(folder.findFinished(RUN)).isEmpty();
    assertThat(folder.hasFinished(RUN)).isFalse();
  }

  @Test
  void findsAFinishedRunWithItsEpochs() throws IOException {
    RunResult result = Results.finished("few-s7", RUN.fingerprint(), 0.7, 0.8);
    EpochRecord first = new EpochRecord(1, Map.of(Split.TRAIN, new Metrics(0.1, Double.NaN)), 1.5);
    EpochRecord second = new EpochRecord(2, Map.of(Split.TRAIN, new Metrics(0.2, 1e300)), 1.25);
    store(Json.pretty(result), Json.line(first) + "\n" + Json.line(second) + "\n");

    assertThat(folder.findFinished(RUN)).contains(new RunRecord(result, List.of(first, second)));
    assertThat(folder.hasFinished(RUN)).isTrue();
  }

  @Test
  void resultsOfAnotherVersionAreNotCalledDamaged() throws IOException {
    String older = "{\n  \"format\" : 1,\n  \"id\" : \"few-s7\"\n}\n";
    store(older, "");
    Files.writeString(folder.results(), older);

    assertThat(folder.find("few-s7")).isEmpty();
    assertThat(folder.hasFinished(RUN)).isFalse();
    assertThat(folder.hasOtherFormat("few-s7")).isTrue();
    assertThat(folder.hasOtherFormat("few-s8")).isFalse();
    assertThatThrownBy(() -> ExperimentResults.read(folder.results()))
        .isInstanceOf(OtherFormatException.class)
        .hasMessageStartingWith(folder.results() + " is of format 1, as an older version")
        .hasMessageEndingWith("Run cnn:experiment: what it stands for is made again");
    Files.writeString(folder.results(), older.replace(": 1", ": 9"));
    assertThatThrownBy(() -> ExperimentResults.read(folder.results()))
        .hasMessageContaining("as a newer version of the plugin wrote it");
    Files.writeString(folder.results(), older.replace(": 1", ": " + ExperimentResults.FORMAT));
    assertThatThrownBy(() -> ExperimentResults.read(folder.results()))
        .isNotInstanceOf(OtherFormatException.class)
        .hasMessageContaining("is damaged");
  }

  @Test
  void findsAFailedRunButNotAsFinished() throws IOException {
    RunResult result = Results.failed("few-s7", RUN.fingerprint());
    store(Json.pretty(result), "");

    assertThat(folder.find("few-s7")).contains(new RunRecord(result, List.of()));
    assertThat(folder.findFinished(RUN)).isEmpty();
  }

  @Test
  void doesNotTakeAnotherRunsResultForThisOne() throws IOException {
    store(Json.pretty(Results.finished("few-s7", "another", 0.7, 0.8)), "");

    assertThat(folder.find("few-s7")).isPresent();
    assertThat(folder.findFinished(RUN)).isEmpty();
  }

  @Test
  void namesADamagedFileAndTrainsAgain() throws IOException {
    store("{", "");

    assertThatThrownBy(() -> folder.findFinished(RUN))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith(folder.run("few-s7").resolve("run.json") + " is damaged: ");
    assertThat(folder.hasFinished(RUN)).isFalse();
    store(Json.pretty(Results.finished("few-s7", RUN.fingerprint(), 0.7, 0.8)), "{\"epoch\":1");
    assertThatThrownBy(() -> folder.find("few-s7"))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith(folder.run("few-s7").resolve("epochs.jsonl") + " is damaged: ");
  }

  @Test
  void keepsEveryLayerOptimizerAndAbsentValueThroughJson() throws IOException {
    RunSpec spec = Specs.SPEC;
    Training rmsProp = new Training(3, 32, Optimizer.of(RmsProp.DEFAULT, 0.001));
    RunSpec other =
        new RunSpec(spec.data(), spec.network(), spec.augmentation(), rmsProp, 7, 2, "0.1.0");
    RunResult failed = Results.failed("few-s7", "f");

    assertThat(spec.network().layers()).map(Layer::getClass).doesNotHaveDuplicates().hasSize(5);
    assertThat(Json.read(Json.line(spec), RunSpec.class)).isEqualTo(spec);
    assertThat(Json.read(Json.line(other), RunSpec.class)).isEqualTo(other);
    assertThat(Json.read(Json.line(failed), RunResult.class)).isEqualTo(failed);
    assertThat(failed.environment()).isNull();
  }

  @Test
  void writesFilesWholeReadableAndWithoutLeftovers() throws IOException {
    folder.write(folder.results(), "first");
    folder.write(folder.results(), "süß\n");

    assertThat(folder.results()).hasContent("süß\n");
    try (Stream<Path> files = Files.list(folder.path())) {
      assertThat(files).containsExactly(folder.results());
    }
    Path plain = Files.writeString(root.resolve("plain"), "");
    assertThat(permissions(folder.results())).isEqualTo(permissions(plain));
  }

  private static Object permissions(Path file) throws IOException {
    boolean posix = Files.getFileStore(file).supportsFileAttributeView("posix");
    return posix ? Files.getPosixFilePermissions(file) : "as the folder's";
  }

  private void store(String run, String epochs) throws IOException {
    Path directory = Files.createDirectories(folder.run("few-s7"));
    Files.writeString(directory.resolve("run.json"), run);
    Files.writeString(directory.resolve("epochs.jsonl"), epochs);
  }
}
