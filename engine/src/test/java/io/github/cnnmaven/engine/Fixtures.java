package io.github.cnnmaven.engine;

import io.github.cnnmaven.core.network.Activation;
import io.github.cnnmaven.core.network.Conv2d;
import io.github.cnnmaven.core.network.Dense;
import io.github.cnnmaven.core.network.Dropout;
import io.github.cnnmaven.core.network.Flatten;
import io.github.cnnmaven.core.network.Layer;
import io.github.cnnmaven.core.network.MaxPool2d;
import io.github.cnnmaven.core.network.Network;
import io.github.cnnmaven.core.network.Padding;
import io.github.cnnmaven.core.network.Size;
import io.github.cnnmaven.core.plan.DataSpec;
import io.github.cnnmaven.core.plan.RunSpec;
import io.github.cnnmaven.core.protocol.RunRequest;
import io.github.cnnmaven.core.result.Origin;
import io.github.cnnmaven.core.training.Adam;
import io.github.cnnmaven.core.training.Augmentation;
import io.github.cnnmaven.core.training.Optimizer;
import io.github.cnnmaven.core.training.Training;
import io.github.cnnmaven.engine.random.SplitMix64;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** Small networks and data for tests. */
public final class Fixtures {

  public static final int CLASSES = 3;
  public static final int SIDE = 8;
  public static final Optimizer ADAM = Optimizer.of(Adam.DEFAULT, 0.01);
  public static final Origin ORIGIN = new Origin("src/cnn/x.yaml", "abc", null, false, "test");

  private Fixtures() {}

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
        true,
        ORIGIN);
  }

  /** A data set that a small network learns: each class has a bright band of its own, and noise. */
  public static Path dataSet(Path folder, int train, int test) throws IOException {
    Files.createDirectories(folder);
    SplitMix64 random = new SplitMix64(42);
    part(folder, "train", train, random);
    part(folder, "t10k", test, random);
    return folder;
  }

  private static void part(Path folder, String name, int count, SplitMix64 random)
      throws IOException {
    byte[] pixels = new byte[count * SIDE * SIDE];
    byte[] labels = new byte[count];
    for (int i = 0; i < count; i++) {
      labels[i] = (byte) (i % CLASSES);
      for (int p = 0; p < SIDE * SIDE; p++) {
        boolean bright = p / SIDE / 2 == labels[i];
        pixels[i * SIDE * SIDE + p] = (byte) (random.nextInt(120) + (bright ? 100 : 0));
      }
    }
    writePacked(folder.resolve(name + "-images-idx3-ubyte.gz"), idx(pixels, count, SIDE, SIDE));
    writePacked(folder.resolve(name + "-labels-idx1-ubyte.gz"), idx(labels, count));
  }

  /** An IDX file's bytes. */
  public static byte[] idx(byte[] data, int... dimensions) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeInt(0x800 | dimensions.length);
    for (int dimension : dimensions) {
      out.writeInt(dimension);
    }
    out.write(data);
    return bytes.toByteArray();
  }

  public static void writePacked(Path file, byte[] bytes) throws IOException {
    try (GZIPOutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(bytes);
    }
  }
}
