package io.github.cnnmaven.engine;

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
import io.github.cnnmaven.core.network.Padding;
import io.github.cnnmaven.core.network.Size;
import io.github.cnnmaven.core.picture.AugmentationSheet;
import io.github.cnnmaven.core.picture.ColorMap;
import io.github.cnnmaven.core.picture.Drawing;
import io.github.cnnmaven.core.picture.FeatureMaps;
import io.github.cnnmaven.core.picture.FilterSheets;
import io.github.cnnmaven.core.picture.GradCam;
import io.github.cnnmaven.core.picture.ImageProbe;
import io.github.cnnmaven.core.picture.Mistakes;
import io.github.cnnmaven.core.picture.Probe;
import io.github.cnnmaven.core.plan.DataSpec;
import io.github.cnnmaven.core.plan.RunSpec;
import io.github.cnnmaven.core.prepared.Duplicates;
import io.github.cnnmaven.core.prepared.Part;
import io.github.cnnmaven.core.prepared.PreparedCard;
import io.github.cnnmaven.core.prepared.PreparedCard.ClassCount;
import io.github.cnnmaven.core.prepared.PreparedCard.Skipped;
import io.github.cnnmaven.core.prepared.PreparedCard.SourceFiles;
import io.github.cnnmaven.core.prepared.PreparedWriter;
import io.github.cnnmaven.core.protocol.RunRequest;
import io.github.cnnmaven.core.result.Origin;
import io.github.cnnmaven.core.training.Adam;
import io.github.cnnmaven.core.training.Optimizer;
import io.github.cnnmaven.core.training.Training;
import io.github.cnnmaven.engine.random.SplitMix64;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Small networks and data for tests. */
public final class Fixtures {

  public static final int CLASSES = 3;
  public static final int SIDE = 8;
  public static final Optimizer ADAM = Optimizer.of(Adam.DEFAULT, 0.01);
  public static final Training TRAINING = new Training(1, 16, ADAM);
  public static final Origin ORIGIN = new Origin("src/cnn/x.yaml", "abc", null, false, "test");

  /** What is drawn when a descriptor says nothing, of two probes. */
  public static final List<Drawing> DRAWINGS =
      List.of(
          new FilterSheets(List.of(), null, null, false, true, false, ColorMap.VIRIDIS),
          new FeatureMaps(List.of(), 64, probes(), ColorMap.VIRIDIS),
          new GradCam(null, probes(), ColorMap.VIRIDIS),
          new Mistakes(3),
          new AugmentationSheet());

  private Fixtures() {}

  /** A training image and a test image. */
  public static List<Probe> probes() {
    return List.of(new ImageProbe(Part.TRAIN, 1), new ImageProbe(Part.TEST, 0));
  }

  public static Conv2d conv(String name, int filters, int kernel) {
    return new Conv2d(
        name, filters, Size.square(kernel), Size.square(1), Padding.VALID, Activation.RELU);
  }

  public static MaxPool2d pool(String name, int size) {
    return new MaxPool2d(name, Size.square(size), Size.square(size), Padding.VALID);
  }

  /** Convolution, pooling, dropout, dense. */
  public static Network network(double dropout) {
    return network(
        conv("conv_1", 4, 3),
        pool("pool_1", 2),
        new Flatten("flatten"),
        new Dense("dense_1", 8, Activation.RELU),
        new Dropout("dropout", dropout),
        new Dense("out", CLASSES, Activation.SOFTMAX));
  }

  public static Network network(Layer... layers) {
    return new Network(List.of(layers));
  }

  public static RunSpec spec(Network network, int epochs, long seed) {
    return new RunSpec(
        new DataSpec("sha", CLASSES, 0.25),
        network,
        new Augmentation(true, 0.1),
        new Training(epochs, 16, ADAM),
        seed,
        1,
        "test");
  }

  public static RunRequest request(RunSpec spec, Path data, Path directory) {
    return new RunRequest(
        "baseline-s" + spec.seed(),
        "baseline",
        spec,
        data.toString(),
        List.of("a", "b", "c"),
        directory.toString(),
        DRAWINGS,
        ORIGIN);
  }

  /** A data set that a small network learns: each class has a bright band of its own, and noise. */
  public static Path dataSet(Path file, int train, int test) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    SplitMix64 random = new SplitMix64(42);
    try (PreparedWriter writer = new PreparedWriter(file, new ImageShape(SIDE, SIDE, 1))) {
      add(writer, Part.TRAIN, train, random);
      add(writer, Part.TEST, test, random);
      writer.finish(card(writer, train / CLASSES, test / CLASSES, Duplicates.NONE));
    }
    return file;
  }

  /** The same with each training image twice, and a third as many test images. */
  public static Path dataSetWithCopies(Path file, int train) throws IOException {
    Duplicates copies = new Duplicates(0, 0, 0, train, 0, List.of());
    try (PreparedWriter writer = new PreparedWriter(file, new ImageShape(SIDE, SIDE, 1))) {
      add(writer, Part.TRAIN, train, new SplitMix64(42));
      add(writer, Part.TRAIN, train, new SplitMix64(42));
      add(writer, Part.TEST, train / CLASSES, new SplitMix64(43));
      writer.finish(card(writer, 2 * train / CLASSES, train / CLASSES / CLASSES, copies));
    }
    return file;
  }

  private static void add(PreparedWriter writer, Part part, int count, SplitMix64 random)
      throws IOException {
    for (int i = 0; i < count; i++) {
      byte[] pixels = new byte[SIDE * SIDE];
      for (int p = 0; p < pixels.length; p++) {
        boolean bright = p / SIDE / 2 == i % CLASSES;
        pixels[p] = (byte) (random.nextInt(120) + (bright ? 100 : 0));
      }
      writer.add(part + " " + i, part, i % CLASSES, pixels);
    }
  }

  private static PreparedCard card(
      PreparedWriter writer, int train, int test, Duplicates duplicates) {
    return new PreparedCard(
        writer.contentSha256(),
        writer.shape(),
        Stream.of("a", "b", "c").map(name -> new ClassCount(name, train, 0, test)).toList(),
        duplicates,
        Skipped.NONE,
        new SourceFiles("none", 0, 0, List.of()),
        "made for a test");
  }
}
