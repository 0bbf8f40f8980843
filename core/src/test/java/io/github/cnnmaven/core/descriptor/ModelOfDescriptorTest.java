package io.github.cnnmaven.core.descriptor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cnnmaven.core.network.KerasModel;
import io.github.cnnmaven.core.plan.PlanText;
import io.github.cnnmaven.core.plan.PlannedRun;
import io.github.cnnmaven.core.plan.Planner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A trained model in place of a network. What is in its file only the worker can tell. */
class ModelOfDescriptorTest {

  private static final String HEAD = "experiment: x\ndataset: { idx: data }\n";
  private static final String MODEL = HEAD + "model: { keras: models/a.h5 }\n";

  /** Of the three bytes abc, as FIPS 180 gives it. */
  private static final String ABC =
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

  @TempDir Path root;

  private TinyProject project;

  @BeforeEach
  void startProject() throws IOException {
    project = new TinyProject(root);
    Files.createDirectories(root.resolve("models"));
    Files.writeString(root.resolve("models/a.h5"), "abc");
    Files.writeString(root.resolve("models/b.h5"), "abcd");
  }

  @Test
  void isItsFileWithChecksumAndSize() throws Exception {
    Experiment experiment = project.read(MODEL);

    Variant only = experiment.variants().get(0);
    assertThat(only.network().layers()).isEmpty();
    assertThat(only.network().model()).isEqualTo(new KerasModel("models/a.h5", ABC, 3));
    assertThat(only.training().epochs()).isZero();
  }

  @Test
  void decidesTheFingerprintByItsContentAlone() throws Exception {
    String first = run(MODEL).fingerprint();
    Files.writeString(root.resolve("models/b.h5"), "abc");
    String moved = run(MODEL.replace("a.h5", "b.h5")).fingerprint();
    Files.writeString(root.resolve("models/a.h5"), "abd");

    assertThat(moved).isEqualTo(first);
    assertThat(run(MODEL).fingerprint()).isNotEqualTo(first);
  }

  @Test
  void maySayWhatIsMeasuredAndDrawn() throws Exception {
    String more = "training: { metrics: [top5] }\npictures: { gradCam: { layer: conv2d_7 } }\n";

    assertThat(project.problems(MODEL + more)).isEmpty();
  }

  @Test
  void variesAsALevelOfAFactor() throws Exception {
    Experiment experiment =
        project.read(HEAD + "factors: { file: [a, b] }\nmodel: { keras: 'models/${file}.h5' }\n");

    assertThat(experiment.variants())
        .extracting(variant -> variant.network().model())
        .extracting("file")
        .containsExactly("models/a.h5", "models/b.h5");
  }

  @Test
  void isPlannedByItsFile() throws Exception {
    List<String> lines =
        new PlanText(
                new Planner(1, "1").plan(project.read(MODEL)), run -> false, OptionalDouble.empty())
            .lines();

    assertThat(lines)
        .contains(
            "  the model models/a.h5 of Keras, to evaluate and not to train",
            "  3 bytes, SHA-256 " + ABC);
  }

  @Test
  void hasNoTrainingOfWhichEveryKeyIsTold() throws IOException {
    String rest =
        """
        augmentation: { horizontalFlip: true }
        training:
          epochs: 3
          metrics: [accuracy]
          optimizer: adam
        """;

    assertThat(project.problems(MODEL + rest))
        .satisfiesExactlyInAnyOrder(
            a -> assertThat(a).startsWith("x.yaml:4:1: augmentation: a model is evaluated as it"),
            e -> assertThat(e).startsWith("x.yaml:6:3: training.epochs: a model is evaluated as"),
            o -> assertThat(o).startsWith("x.yaml:8:3: training.optimizer: a model is evaluated"));
  }

  @Test
  void standsInPlaceOfANetwork() throws IOException {
    assertThat(project.problems(MODEL + "network: [flatten, { dense: 10 }]\n"))
        .singleElement()
        .asString()
        .startsWith("x.yaml:4:1: network: model: stands in place of network:");
    assertThat(project.problems(HEAD))
        .singleElement()
        .asString()
        .contains("'network' is missing in the descriptor");
  }

  @Test
  void isLookedForBesideTheDescriptor() throws IOException {
    assertThat(project.problems(HEAD + "model: { keras: none.h5 }\n"))
        .singleElement()
        .asString()
        .startsWith("x.yaml:3:17: model.keras: there is no file " + root.resolve("none.h5"));
    assertThat(project.problems(HEAD + "model: { hdf5: a.h5 }\n"))
        .anySatisfy(line -> assertThat(line).contains("unknown key 'hdf5' in model"));
  }

  /** They would be judged before anything is read. */
  @Test
  void hasNoGateOnItsParameters() throws IOException {
    assertThat(project.problems(MODEL + "gates: [parameters: { max: 10 }]\n"))
        .singleElement()
        .asString()
        .contains("parameters of a model is not known before its file is read");
  }

  private PlannedRun run(String descriptor) throws Exception {
    return new Planner(1, "1").plan(project.read(descriptor)).runs().get(0);
  }
}
