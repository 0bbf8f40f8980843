package io.github.cnnmaven.engine.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.cnnmaven.core.augmentation.Augmentation;
import io.github.cnnmaven.core.data.Limit;
import io.github.cnnmaven.core.data.LocalData;
import io.github.cnnmaven.core.data.Reading;
import io.github.cnnmaven.core.json.Json;
import io.github.cnnmaven.core.network.KerasModel;
import io.github.cnnmaven.core.network.Network;
import io.github.cnnmaven.core.normalization.Normalization;
import io.github.cnnmaven.core.normalization.Rescaling;
import io.github.cnnmaven.core.normalization.Standardization;
import io.github.cnnmaven.core.picture.Drawing;
import io.github.cnnmaven.core.picture.Saliency;
import io.github.cnnmaven.core.picture.SaliencyMethod;
import io.github.cnnmaven.core.plan.CodePath;
import io.github.cnnmaven.core.plan.DataSpec;
import io.github.cnnmaven.core.plan.RunSpec;
import io.github.cnnmaven.core.protocol.RunRequest;
import io.github.cnnmaven.core.result.Drawn;
import io.github.cnnmaven.core.result.Metrics;
import io.github.cnnmaven.core.result.RunResult;
import io.github.cnnmaven.core.result.RunStatus;
import io.github.cnnmaven.core.result.Split;
import io.github.cnnmaven.core.training.Training;
import io.github.cnnmaven.data.DataNews;
import io.github.cnnmaven.data.fetch.LocalPlaces;
import io.github.cnnmaven.data.prepare.DataStore;
import io.github.cnnmaven.engine.Fixtures;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole runs of models that others trained, against what NumPy makes of the same images. */
class GivenModelTest {

  private static final Path SHARED = Path.of("../../shared/data");
  private static final Path CIFAR = SHARED.resolve("cifar-10/cifar-10-binary.tar.gz");

  /** The LeNet's own, of its description, for pixels from 0 to 1. */
  private static final Normalization STANDARDIZED =
      new Standardization(
          List.of(125.307 / 255, 122.95 / 255, 113.865 / 255),
          List.of(62.9932 / 255, 62.0887 / 255, 66.7048 / 255));

  @TempDir private static Path temp;
  private static Path data;

  @BeforeAll
  static void prepare() throws Exception {
    assumeTrue(Files.isRegularFile(CIFAR), () -> CIFAR.toAbsolutePath() + " is missing");
    LocalData source =
        new LocalData(CIFAR.toAbsolutePath(), Reading.of(Reading.Layout.CIFAR_BINARY));
    data =
        new DataStore(temp.resolve("cache"), Map.of(), new LocalPlaces(), DataNews.SILENT)
            .prepare(source)
            .file();
  }

  /** 1,497 of the 2,000 test images, as the model's description has it. */
  @Test
  void aSequentialModelReachesItsAccuracyAndIsDrawn() throws Exception {
    RunResult result = run("cifar10-lenet.h5", STANDARDIZED, null);

    assertThat(test(result).accuracy()).isCloseTo(1497 / 2000.0, within(1e-9));
    assertThat(result.epochs()).isZero();
    assertThat(result.network())
        .isNotNull()
        .satisfies(network -> assertThat(network.parameters()).isEqualTo(62_006));
    assertThat(result.drawings()).extracting(Drawn::note).allMatch(note -> note == null);
    assertThat(result.pictures())
        .allSatisfy(picture -> assertThat(folder(result).resolve(picture.file())).isNotEmptyFile());
  }

  @Test
  void picturesOfAGraphAreDrawnThroughItsBranches() throws Exception {
    RunResult result = run("cifar10-resnet8.h5", Rescaling.NONE, 100);

    assertThat(test(result).accuracy()).isBetween(0.8, 0.95);
    assertThat(result.network())
        .isNotNull()
        .satisfies(network -> assertThat(network.parameters()).isEqualTo(78_666));
    assertThat(result.drawings())
        .extracting(Drawn::kind)
        .containsExactly(
            "filters", "featureMaps", "gradCam", "mistakes", "augmentation", "saliency");
    assertThat(result.drawings())
        .filteredOn(drawn -> drawn.note() == null)
        .extracting(Drawn::kind)
        .contains("filters", "featureMaps", "gradCam", "mistakes", "saliency");
  }

  @Test
  void aModelOfOtherImagesFailsWithBothSizes() throws Exception {
    RunResult result = run("imagenet-mobilenet-v1-025-224.h5", Rescaling.TO_ONE, 100);

    assertThat(result.status()).isEqualTo(RunStatus.FAILED);
    assertThat(result.cause())
        .contains("imagenet-mobilenet-v1-025-224.h5 takes images of 224x224x3");
  }

  private static Metrics test(RunResult result) {
    assertThat(result.status()).describedAs(result.cause()).isEqualTo(RunStatus.FINISHED);
    return Objects.requireNonNull(result.evaluation().get(Split.TEST));
  }

  private static Path folder(RunResult result) {
    return temp.resolve(result.id());
  }

  private static RunResult run(String name, Normalization normalization, @Nullable Integer tested)
      throws Exception {
    Path file = SHARED.resolve("keras").resolve(name).toAbsolutePath().normalize();
    assumeTrue(Files.isRegularFile(file), () -> file + " is missing");
    RunSpec spec =
        new RunSpec(
            new DataSpec("sha", 10, 0, new Limit(100, null, tested)),
            normalization,
            Network.of(KerasModel.of(name, file)),
            Augmentation.NONE,
            new Training(0, 32, Fixtures.ADAM),
            1,
            1,
            CodePath.AUTO,
            "test");
    List<Drawing> drawings = new ArrayList<>(Fixtures.DRAWINGS);
    drawings.add(new Saliency(List.of(SaliencyMethod.GRADIENT), 4, 0.1, 4, 8, Fixtures.probes()));
    RunRequest request =
        new RunRequest(
                name,
                "baseline",
                spec,
                data.toString(),
                List.of("a", "b", "c", "d", "e", "f", "g", "h", "i", "j"),
                temp.resolve(name).toString(),
                drawings,
                Fixtures.ORIGIN)
            .of(file);
    new RunExecution(request, new RecordedNews()).execute();
    return Json.read(temp.resolve(name).resolve("run.json"), RunResult.class);
  }
}
