package io.github.cnnmaven.engine.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cnnmaven.core.augmentation.Augmentation;
import io.github.cnnmaven.core.json.Json;
import io.github.cnnmaven.core.network.Activation;
import io.github.cnnmaven.core.network.Dense;
import io.github.cnnmaven.core.network.Flatten;
import io.github.cnnmaven.core.network.ImageShape;
import io.github.cnnmaven.core.network.Network;
import io.github.cnnmaven.core.plan.DataSpec;
import io.github.cnnmaven.core.plan.RunSpec;
import io.github.cnnmaven.core.prepared.Duplicates;
import io.github.cnnmaven.core.prepared.Part;
import io.github.cnnmaven.core.prepared.PreparedCard;
import io.github.cnnmaven.core.prepared.PreparedCard.ClassCount;
import io.github.cnnmaven.core.prepared.PreparedCard.Skipped;
import io.github.cnnmaven.core.prepared.PreparedCard.SourceFiles;
import io.github.cnnmaven.core.prepared.PreparedWriter;
import io.github.cnnmaven.core.result.Metrics;
import io.github.cnnmaven.core.result.PredictionFile;
import io.github.cnnmaven.core.result.RunResult;
import io.github.cnnmaven.core.result.RunStatus;
import io.github.cnnmaven.core.result.Split;
import io.github.cnnmaven.core.training.Adam;
import io.github.cnnmaven.core.training.Optimizer;
import io.github.cnnmaven.core.training.Sgd;
import io.github.cnnmaven.core.training.Training;
import io.github.cnnmaven.engine.Fixtures;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real trainings on data that leaves something to be desired. */
class OddDataTest {

  @TempDir private Path temp;

  @Test
  void aClassWithoutTrainingImagesIsNeverRight() throws IOException {
    int[] train = IntStream.range(0, 40).map(i -> i % 2).toArray();
    int[] test = IntStream.range(0, 12).map(i -> i % 3).toArray();

    RunResult result = run(write(train, test), new Training(8, 16, Fixtures.ADAM));

    assertThat(result.status()).isEqualTo(RunStatus.FINISHED);
    Metrics tested = result.evaluation().get(Split.TEST);
    assertThat(tested).isNotNull();
    assertThat(tested.loss()).isFinite();
    assertThat(tested.accuracy()).isLessThanOrEqualTo(2 / 3.0 + 1e-9);
    int[] predicted = new PredictionFile(temp.resolve("r")).read().orElseThrow().predicted();
    assertThat(predicted).hasSize(12).contains(0, 1);
  }

  @Test
  void aClassWithoutTestImagesIsLeftOutOfTheAccuracy() throws IOException {
    int[] train = IntStream.range(0, 60).map(i -> i % 3).toArray();
    int[] test = IntStream.range(0, 10).map(i -> i % 2).toArray();

    RunResult result = run(write(train, test), new Training(30, 16, Fixtures.ADAM));

    assertThat(test(result).accuracy()).isGreaterThan(0.85);
  }

  @Test
  void oneBatchHoldsAllImages() throws IOException {
    int[] labels = IntStream.range(0, 9).map(i -> i % 3).toArray();

    RunResult result = run(write(labels, labels), new Training(3, 512, Fixtures.ADAM));

    assertThat(result.status()).isEqualTo(RunStatus.FINISHED);
    assertThat(result.epochs()).isEqualTo(3);
    assertThat(result.evaluation().get(Split.TRAIN)).isEqualTo(result.evaluation().get(Split.TEST));
  }

  @Test
  void oneImageIsLearnedByHeart() throws IOException {
    RunResult result = run(write(new int[] {2}, new int[] {2}), new Training(60, 1, Fixtures.ADAM));

    assertThat(result.status()).isEqualTo(RunStatus.FINISHED);
    assertThat(test(result).accuracy()).isEqualTo(1);
    assertThat(test(result).loss()).isLessThan(0.1);
  }

  @Test
  void oneImageCannotBeSplit() throws IOException {
    RunSpec whole = spec(write(new int[] {2}, new int[] {2}), new Training(1, 1, Fixtures.ADAM));
    RunSpec split = with(whole, new DataSpec("sha", Fixtures.CLASSES, 0.2), whole.training());

    RunResult result = run(split);

    assertThat(result.status()).isEqualTo(RunStatus.FAILED);
    assertThat(result.cause())
        .contains("of its 1 training images none is left to validate; choose another share");
  }

  /** Plain gradient steps that are far too long: the loss grows until it is no number. */
  @Test
  void aLossThatExplodesEndsTheRun() throws IOException {
    int[] labels = IntStream.range(0, 60).map(i -> i % 3).toArray();
    Training wild = new Training(50, 4, Optimizer.of(new Sgd(0.99, false), 1e12));

    RunSpec spec = spec(write(labels, labels), wild);
    // Nothing in it that stops a weight from growing, as a dead ReLU would.
    Network linear =
        Fixtures.network(
            new Flatten("flatten"),
            new Dense("dense", 8, Activation.LINEAR),
            new Dense("dense_1", 8, Activation.LINEAR),
            new Dense("out", Fixtures.CLASSES, Activation.SOFTMAX));

    RunResult result =
        run(new RunSpec(spec.data(), linear, spec.augmentation(), wild, 1, 1, "test"));

    assertThat(result.status()).isEqualTo(RunStatus.DIVERGED);
    assertThat(result.cause())
        .startsWith("The loss became ")
        .contains(" of 50")
        .endsWith("Try a smaller learning rate or a larger batch");
    assertThat(result.epochs()).isLessThan(50);
    assertThat(result.evaluation()).isEmpty();
  }

  @Test
  void aRateThatIsAlmostNothingChangesAlmostNothing() throws IOException {
    int[] labels = IntStream.range(0, 60).map(i -> i % 3).toArray();

    RunResult result =
        run(write(labels, labels), new Training(2, 16, Optimizer.of(Adam.DEFAULT, 1e-30)));

    assertThat(result.status()).isEqualTo(RunStatus.FINISHED);
  }

  private static Metrics test(RunResult result) {
    return Objects.requireNonNull(result.evaluation().get(Split.TEST));
  }

  private RunResult run(Path data, Training training) throws IOException {
    return run(spec(data, training));
  }

  private RunResult run(RunSpec spec) throws IOException {
    Path folder = temp.resolve("r");
    new RunExecution(Fixtures.request(spec, temp.resolve("data"), folder), new RecordedNews())
        .execute();
    return Json.read(folder.resolve("run.json"), RunResult.class);
  }

  private static RunSpec spec(Path data, Training training) {
    assertThat(data).exists();
    RunSpec any = Fixtures.spec(Fixtures.network(0), 1, 1);
    return with(any, new DataSpec("sha", Fixtures.CLASSES, 0), training);
  }

  private static RunSpec with(RunSpec spec, DataSpec data, Training training) {
    return new RunSpec(data, spec.network(), Augmentation.NONE, training, 1, 1, "test");
  }

  /** Images with these labels; a class is a bright band, so that it can be learned. */
  private Path write(int[] train, int[] test) throws IOException {
    Path file = temp.resolve("data");
    try (PreparedWriter writer =
        new PreparedWriter(file, new ImageShape(Fixtures.SIDE, Fixtures.SIDE, 1))) {
      add(writer, Part.TRAIN, train);
      add(writer, Part.TEST, test);
      writer.finish(
          new PreparedCard(
              writer.contentSha256(),
              writer.shape(),
              IntStream.range(0, Fixtures.CLASSES)
                  .mapToObj(c -> new ClassCount("c" + c, count(train, c), 0, count(test, c)))
                  .toList(),
              Duplicates.NONE,
              Skipped.NONE,
              new SourceFiles("none", 0, 0, List.of()),
              "made for a test"));
    }
    return file;
  }

  private static int count(int[] labels, int wanted) {
    return (int) IntStream.of(labels).filter(label -> label == wanted).count();
  }

  private static void add(PreparedWriter writer, Part part, int[] labels) throws IOException {
    for (int i = 0; i < labels.length; i++) {
      byte[] pixels = new byte[Fixtures.SIDE * Fixtures.SIDE];
      for (int p = 0; p < pixels.length; p++) {
        boolean bright = p / Fixtures.SIDE / 2 == labels[i];
        pixels[p] = (byte) ((i * 31 + p * 17) % 60 + (bright ? 150 : 0));
      }
      writer.add(part + " " + i, part, labels[i], pixels);
    }
  }
}
