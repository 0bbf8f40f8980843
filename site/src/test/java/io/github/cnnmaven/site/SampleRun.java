package io.github.cnnmaven.site;

import io.github.cnnmaven.core.augmentation.Augmentation;
import io.github.cnnmaven.core.network.Activation;
import io.github.cnnmaven.core.network.Conv2d;
import io.github.cnnmaven.core.network.Dense;
import io.github.cnnmaven.core.network.Dropout;
import io.github.cnnmaven.core.network.Flatten;
import io.github.cnnmaven.core.network.ImageShape;
import io.github.cnnmaven.core.network.Layer;
import io.github.cnnmaven.core.network.MaxPool2d;
import io.github.cnnmaven.core.network.Network;
import io.github.cnnmaven.core.network.NetworkSummary;
import io.github.cnnmaven.core.network.Padding;
import io.github.cnnmaven.core.network.Size;
import io.github.cnnmaven.core.plan.DataSpec;
import io.github.cnnmaven.core.plan.RunSpec;
import io.github.cnnmaven.core.result.Drawn;
import io.github.cnnmaven.core.result.Environment;
import io.github.cnnmaven.core.result.EpochRecord;
import io.github.cnnmaven.core.result.Metrics;
import io.github.cnnmaven.core.result.Origin;
import io.github.cnnmaven.core.result.Picture;
import io.github.cnnmaven.core.result.RunRecord;
import io.github.cnnmaven.core.result.RunResult;
import io.github.cnnmaven.core.result.RunStatus;
import io.github.cnnmaven.core.result.Split;
import io.github.cnnmaven.core.training.Adam;
import io.github.cnnmaven.core.training.Optimizer;
import io.github.cnnmaven.core.training.Training;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Runs of one made-up variant, with curves that look like learning. */
record SampleRun(String variant, List<String> levels, int epochs, boolean validated, int classes) {

  static final ImageShape IMAGE = new ImageShape(28, 28, 1);
  static final String SHA = "3f1c2f8a".repeat(8);

  /** How a run ends when it does not finish. */
  record Ending(RunStatus status, String cause, int epochs) {}

  NetworkSummary network() {
    return NetworkSummary.of(layers(), IMAGE);
  }

  RunRecord record(long seed, @Nullable Ending ending) {
    Random random = new Random(variant.hashCode() * 31L + seed);
    double top = 0.872 + gain() + random.nextGaussian() * 0.004;
    double gap = levels.contains("half") ? 0.004 : levels.contains("flips") ? 0.008 : 0.045;
    int completed = ending == null ? epochs : ending.epochs();
    List<EpochRecord> records = new ArrayList<>();
    for (int epoch = 1; epoch <= completed; epoch++) {
      boolean breaks = ending != null && epoch == completed;
      records.add(epoch(epoch, top, gap, breaks, random));
    }
    return new RunRecord(result(seed, ending, completed, top, gap), records);
  }

  private double gain() {
    return (levels.contains("extra") ? 0.011 : 0)
        + (levels.contains("half") ? -0.006 : 0)
        + (levels.contains("flips") ? 0.007 : 0);
  }

  private EpochRecord epoch(int epoch, double top, double gap, boolean breaks, Random random) {
    double progress = 1 - Math.exp(-epoch / 2.2);
    double validation = 0.55 + (top - 0.55) * progress + random.nextGaussian() * 0.005;
    double train = 0.45 + (top + gap - 0.45) * progress + random.nextGaussian() * 0.001;
    Map<Split, Metrics> metrics = new EnumMap<>(Split.class);
    metrics.put(Split.TRAIN, new Metrics(train, breaks ? Double.NaN : loss(train)));
    if (validated) {
      metrics.put(Split.VALIDATION, new Metrics(validation, breaks ? 3.2e7 : loss(validation)));
    }
    return new EpochRecord(epoch, metrics, 2.1 + random.nextDouble() * 0.2);
  }

  private RunResult result(
      long seed, @Nullable Ending ending, int completed, double top, double gap) {
    Map<Split, Metrics> evaluation = new EnumMap<>(Split.class);
    if (ending == null) {
      evaluation.put(Split.TRAIN, new Metrics(top + gap, loss(top + gap)));
      if (validated) {
        evaluation.put(Split.VALIDATION, new Metrics(top, loss(top)));
      }
      double test = Math.rint((top - 0.003) * 1000) / 1000;
      evaluation.put(Split.TEST, new Metrics(test, loss(test)));
    }
    return new RunResult(
        RunResult.FORMAT,
        variant + "-s" + seed,
        variant,
        seed,
        SHA,
        ending == null ? RunStatus.FINISHED : ending.status(),
        ending == null ? null : ending.cause(),
        completed,
        evaluation,
        2.2 * completed + 0.9,
        "2025-06-01T08:0" + seed % 10 + ":00Z",
        ending == null ? drawings() : List.of(),
        spec(seed),
        new Origin("src/cnn/sample.yaml", SHA, "d0c5e1f2".repeat(5), false, "0.1.0-SNAPSHOT"),
        ending == null ? environment() : null);
  }

  private List<Drawn> drawings() {
    Drawn filters = new Drawn("filters", SHA, 0.1, null, List.of(filters()));
    Drawn maps = new Drawn("featureMaps", SHA, 0.1, null, maps());
    Drawn sheet = new Drawn("augmentation", SHA, 0.1, null, List.of(contactSheet()));
    return levels.contains("flips") ? List.of(filters, maps, sheet) : List.of(filters, maps);
  }

  /** The same run with pictures of test images that it got wrong. */
  static RunRecord mistaking(RunRecord run, List<Integer> images) {
    List<Picture> pictures =
        images.stream()
            .map(image -> picture("mistakes", "test image " + image, "taken for another"))
            .toList();
    List<Drawn> drawings = new ArrayList<>(run.result().drawings());
    drawings.add(new Drawn("mistakes", SHA, 0.1, null, pictures));
    return new RunRecord(run.result().with(drawings), run.epochs());
  }

  private static Picture picture(String kind, String probe, String caption) {
    return new Picture(
        SamplePictures.FILE,
        kind,
        "",
        probe,
        caption,
        caption,
        SamplePictures.WIDTH,
        SamplePictures.HEIGHT,
        null,
        null);
  }

  private List<Picture> maps() {
    return Stream.of("test:0", "test:7")
        .flatMap(probe -> Stream.of("", "conv_1", "conv_2").map(layer -> featureMaps(layer, probe)))
        .toList();
  }

  private Picture featureMaps(String layer, String probe) {
    return new Picture(
        SamplePictures.FILE,
        "featureMaps",
        layer,
        probe,
        layer.isEmpty() ? probe + ", Coat" : "all of 16 maps",
        layer.isEmpty() ? "The image " + probe : "What " + layer + " makes of " + probe,
        SamplePictures.WIDTH,
        SamplePictures.HEIGHT,
        null,
        null);
  }

  private static Picture contactSheet() {
    return picture("augmentation", "", "A training image as it is, and as the first epochs see it");
  }

  private Picture filters() {
    return new Picture(
        SamplePictures.FILE,
        "filters",
        "conv_1",
        "",
        "in colour",
        "16 filters of layer conv_1 of " + variant + ", 3x3 pixels each",
        SamplePictures.WIDTH,
        SamplePictures.HEIGHT,
        null,
        null);
  }

  private RunSpec spec(long seed) {
    return new RunSpec(
        new DataSpec(SHA, classes, validated ? 0.1 : 0),
        layers(),
        levels.contains("flips") ? new Augmentation(true, 0.1) : Augmentation.NONE,
        new Training(epochs, 32, Optimizer.of(Adam.DEFAULT, 0.001)),
        seed,
        1,
        "0.1.0-SNAPSHOT");
  }

  private Network layers() {
    List<Layer> layers = new ArrayList<>();
    Size three = Size.square(3);
    Size two = Size.square(2);
    Size one = Size.square(1);
    layers.add(new Conv2d("conv_1", 16, three, one, Padding.SAME, Activation.RELU));
    layers.add(new MaxPool2d("pool_1", two, two, Padding.VALID));
    layers.add(new Conv2d("conv_2", 32, three, one, Padding.SAME, Activation.RELU));
    if (levels.contains("extra")) {
      layers.add(new MaxPool2d("pool_2", two, two, Padding.VALID));
    }
    layers.add(new Flatten("flatten_1"));
    layers.add(new Dense("dense_1", 64, Activation.RELU));
    if (levels.contains("half")) {
      layers.add(new Dropout("dropout_1", 0.5));
    }
    layers.add(new Dense("dense_2", classes, Activation.SOFTMAX));
    return new Network(layers);
  }

  private static Environment environment() {
    return new Environment(
        "Linux 6.1 amd64",
        "AMD EPYC 7B13",
        2,
        1,
        "oneDNN",
        new TreeMap<>(
            Map.of(
                "java", "17.0.15", "deeplearning4j", "1.0.0-M2.1", "nd4j-native", "1.0.0-M2.1")));
  }

  private static double loss(double accuracy) {
    return -Math.log(Math.min(accuracy, 0.999)) * 2.4;
  }
}
