package io.github.cnnmaven.engine.inference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.cnnmaven.core.network.ImageShape;
import io.github.cnnmaven.engine.network.NativeLibrary;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.deeplearning4j.nn.modelimport.keras.KerasModelImport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Models that others trained with Keras, against what Keras and NumPy make of the same images. */
class KerasFileTest {

  private static final Path DATA = Path.of("../../shared/data");
  private static final ImageShape CIFAR = new ImageShape(32, 32, 3);
  private static final int SIZE = 3072;
  private static final int IMAGES = 5;
  private static final float[] MEAN = {125.307f, 122.95f, 113.865f};
  private static final float[] DEVIATION = {62.9932f, 62.0887f, 66.7048f};

  /** Of the models' description: a forward pass in NumPy over the same images. */
  private static final double[][] LENET = {
    {.00007, .00273, .02838, .06464, .01290, .87498, .00614, .00346, .00011, .00660},
    {.00387, .02850, 0, 0, 0, 0, .00001, 0, .96429, .00334},
    {.98116, .00031, .00146, .00004, .00087, .00003, .00009, .00019, .01477, .00108},
    {.06568, .00009, .00379, .00046, .00046, .00004, .00040, .00002, .92897, .00008},
    {0, .99896, 0, 0, 0, 0, 0, 0, 0, .00103}
  };

  private static final double[][] RESNET = {
    {0, .00003, .00093, .01964, 0, .97765, .00167, .00001, 0, .00007},
    {.00006, .00005, 0, 0, 0, 0, 0, 0, .99988, .00001},
    {.41899, .00018, .57016, .00001, .00154, .00001, 0, .00845, .00066, .00001},
    {.00280, .00442, .00007, .00005, 0, .00001, 0, 0, .99201, .00063},
    {0, 1, 0, 0, 0, 0, 0, 0, 0, 0}
  };

  @TempDir private Path temp;

  @BeforeEach
  void setUp() {
    NativeLibrary.setUp(1);
  }

  @Test
  void aSequentialModelAnswersAsInKeras() throws IOException {
    float[] images = images();
    for (int i = 0; i < images.length; i++) {
      images[i] = (images[i] - MEAN[i % 3]) / DEVIATION[i % 3];
    }

    Pass pass = network(model("cifar10-lenet.h5")).pass(images, IMAGES);

    assertAnswers(pass, LENET);
  }

  @Test
  void aGraphWithBranchesAnswersAsInKeras() throws IOException {
    InferenceNetwork network = network(model("cifar10-resnet8.h5"));

    assertAnswers(network.pass(images(), IMAGES), RESNET);
  }

  /** Of the third image, which the network is not sure of; some pixels of all parts. */
  @Test
  void gradientsThroughBranchesAreThoseOfFiniteDifferences() throws Exception {
    Path file = model("cifar10-resnet8.h5");
    float[] image = java.util.Arrays.copyOfRange(images(), 2 * SIZE, 3 * SIZE);
    Pass pass = network(file).pass(image, 1);

    float[] gradient = pass.gradient(pass.probability(0));

    System.setProperty("org.eclipse.deeplearning4j.helpers.disable", "true");
    ComputationGraph exact =
        KerasModelImport.importKerasModelAndWeights(file.toString(), false)
            .convertDataType(DataType.DOUBLE);
    System.setProperty("org.eclipse.deeplearning4j.helpers.disable", "false");
    double largest = 0;
    for (float value : gradient) {
      largest = Math.max(largest, Math.abs(value));
    }
    for (int pixel = 5; pixel < SIZE; pixel += 211) {
      double slope =
          (answer(exact, image, pixel, 1e-3) - answer(exact, image, pixel, -1e-3)) / 2e-3;
      assertThat((double) gradient[pixel])
          .describedAs("pixel %d", pixel)
          .isCloseTo(slope, within(1e-3 * largest));
    }
  }

  @Test
  void aModelThatCannotBeUsedIsToldWithTheLayer() {
    Path file = model("imagenet-mobilenet-v1-025-224.h5");

    ImageShape large = new ImageShape(224, 224, 3);
    assertThatThrownBy(() -> new KerasFile(file).save(temp.resolve("model.zip"), large))
        .isInstanceOf(ModelException.class)
        .hasMessageContaining("imagenet-mobilenet-v1-025-224.h5")
        .hasMessageContaining("conv_preds");
  }

  @Test
  void imagesOfAnotherSizeAreRefused() {
    Path file = model("cifar10-lenet.h5");

    ImageShape other = new ImageShape(28, 28, 1);
    assertThatThrownBy(() -> new KerasFile(file).save(temp.resolve("model.zip"), other))
        .isInstanceOf(ModelException.class)
        .hasMessageContaining("takes images of 32x32x3, and those of the data set are 28x28x1");
  }

  @Test
  void aFileOfSomethingElseIsToldByItsName() throws IOException {
    Path file = Files.writeString(temp.resolve("broken.h5"), "no HDF5");

    assertThatThrownBy(() -> new KerasFile(file).save(temp.resolve("model.zip"), CIFAR))
        .isInstanceOf(ModelException.class)
        .hasMessageContaining("broken.h5");
  }

  private InferenceNetwork network(Path file) throws IOException {
    Path saved = temp.resolve("model.zip");
    new KerasFile(file).save(saved, CIFAR);
    return InferenceNetwork.read(saved, CIFAR);
  }

  private static double answer(ComputationGraph net, float[] image, int pixel, double step) {
    double[] changed = new double[image.length];
    for (int i = 0; i < changed.length; i++) {
      changed[i] = image[i];
    }
    changed[pixel] += step;
    INDArray in = Nd4j.createFromArray(changed).reshape('c', 1, 32, 32, 3);
    return net.outputSingle(false, in).getDouble(0, 0);
  }

  private static void assertAnswers(Pass pass, double[][] expected) {
    for (int image = 0; image < IMAGES; image++) {
      for (int label = 0; label < expected[image].length; label++) {
        assertThat((double) pass.answers()[image][label])
            .describedAs("image %d, class %d", image, label)
            .isCloseTo(expected[image][label], within(1e-4));
      }
    }
  }

  private static Path model(String name) {
    Path file = DATA.resolve("keras").resolve(name).toAbsolutePath().normalize();
    assumeTrue(Files.isRegularFile(file), () -> file + " is missing");
    return file;
  }

  /** The first test images of CIFAR-10, pixels from 0 to 255, channels last. */
  private static float[] images() throws IOException {
    byte[] records = testBatch(DATA.resolve("cifar-10/cifar-10-binary.tar.gz"));
    float[] pixels = new float[IMAGES * SIZE];
    for (int i = 0; i < pixels.length; i++) {
      int place = i % SIZE / 3;
      int planar = i / SIZE * (SIZE + 1) + 1 + i % 3 * (SIZE / 3) + place;
      pixels[i] = records[planar] & 0xFF;
    }
    return pixels;
  }

  /** Of a tar file: headers of 512 bytes with name and octal size, then the file in full blocks. */
  private static byte[] testBatch(Path archive) throws IOException {
    try (InputStream in = new GZIPInputStream(Files.newInputStream(archive))) {
      for (byte[] header = in.readNBytes(512); header.length == 512; header = in.readNBytes(512)) {
        String text = new String(header, StandardCharsets.ISO_8859_1);
        int size = Integer.parseInt(text.substring(124, 135).trim(), 8);
        byte[] file = in.readNBytes((size + 511) / 512 * 512);
        if (text.substring(0, 100).trim().endsWith("test_batch.bin")) {
          return file;
        }
      }
    }
    throw new IOException(archive + " has no test batch");
  }
}
