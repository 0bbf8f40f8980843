package io.github.cnnmaven.engine.inference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.cnnmaven.core.network.Network;
import io.github.cnnmaven.engine.network.LayerNetworks;
import io.github.cnnmaven.engine.network.NativeLibrary;
import io.github.cnnmaven.engine.network.TrainableNetwork;
import io.github.cnnmaven.engine.random.RandomStreams;
import io.github.cnnmaven.engine.random.SplitMix64;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.deeplearning4j.util.ModelSerializer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * Every kind of layer: answers and input gradients against the saved model's own answers, which
 * Deeplearning4j gives in double precision, and their central finite differences.
 */
class InputGradientTest {

  private static final double STEP = 1e-5;
  private static final double RELATIVE = 1e-3;
  private static final int IMAGES = 2;
  private static final int[] CLASSES = {1, 3};
  private static final int SIZE = (int) LayerNetworks.INPUT.size();

  @TempDir private Path temp;

  @BeforeEach
  void setUp() {
    NativeLibrary.setUp(1);
  }

  static Stream<Arguments> networks() {
    return LayerNetworks.all().entrySet().stream()
        .map(network -> Arguments.of(network.getKey(), network.getValue()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("networks")
  void isThatOfTheSavedModel(String name, Network network) throws IOException {
    MultiLayerNetwork saved = saved(network);
    InferenceNetwork found = InferenceNetwork.read(temp.resolve("model.zip"), LayerNetworks.INPUT);
    float[] images = images();

    Pass pass = found.pass(images, IMAGES);

    double[] answers = answers(saved, doubles(images));
    int outputs = answers.length / IMAGES;
    for (int i = 0; i < answers.length; i++) {
      assertThat((double) pass.answers()[i / outputs][i % outputs])
          .isCloseTo(answers[i], within(1e-5));
    }
    float[] gradient = pass.gradient(pass.probability(CLASSES));
    double[] expected = differences(saved, images, outputs);
    double largest = 0;
    for (double value : expected) {
      largest = Math.max(largest, Math.abs(value));
    }
    for (int i = 0; i < expected.length; i++) {
      assertThat((double) gradient[i])
          .describedAs("pixel %d", i)
          .isCloseTo(expected[i], within(RELATIVE * largest));
    }
  }

  /** Of each image's probability of its class; double precision leaves no noise. */
  private static double[] differences(MultiLayerNetwork net, float[] images, int outputs) {
    double[] changed = new double[2 * images.length * SIZE];
    for (int i = 0; i < images.length; i++) {
      for (int k = 0; k < SIZE; k++) {
        double pixel = images[i / SIZE * SIZE + k];
        changed[2 * i * SIZE + k] = pixel + (k == i % SIZE ? STEP : 0);
        changed[(2 * i + 1) * SIZE + k] = pixel - (k == i % SIZE ? STEP : 0);
      }
    }
    double[] answers = answers(net, changed);
    double[] slopes = new double[images.length];
    for (int i = 0; i < slopes.length; i++) {
      int above = 2 * i * outputs + CLASSES[i / SIZE];
      slopes[i] = (answers[above] - answers[above + outputs]) / (2 * STEP);
    }
    return slopes;
  }

  private static double[] answers(MultiLayerNetwork net, double... pixels) {
    INDArray in =
        Nd4j.createFromArray(pixels)
            .reshape(
                'c',
                pixels.length / SIZE,
                LayerNetworks.INPUT.height(),
                LayerNetworks.INPUT.width(),
                LayerNetworks.INPUT.channels());
    return net.output(in, false).dup('c').data().asDouble();
  }

  private MultiLayerNetwork saved(Network network) throws IOException {
    Path file = temp.resolve("model.zip");
    new TrainableNetwork(
            network, LayerNetworks.INPUT, LayerNetworks.training(network), new RandomStreams(3))
        .save(file);
    MultiLayerNetwork net = ModelSerializer.restoreMultiLayerNetwork(file.toFile(), false);
    SplitMix64 random = new SplitMix64(5);
    // Biases, factors and averages that start at 0 or 1 would hide mistakes.
    for (org.deeplearning4j.nn.api.Layer layer : net.getLayers()) {
      layer
          .paramTable()
          .forEach(
              (key, values) -> {
                for (int i = 0; !key.equals("W") && i < values.length(); i++) {
                  values.putScalar(i, values.getDouble(i) + random.nextDouble(-0.3, 0.3));
                }
              });
    }
    ModelSerializer.writeModel(net, file.toFile(), false);
    System.setProperty("org.eclipse.deeplearning4j.helpers.disable", "true");
    MultiLayerNetwork exact = net.convertDataType(DataType.DOUBLE);
    System.setProperty("org.eclipse.deeplearning4j.helpers.disable", "false");
    return exact;
  }

  private static float[] images() {
    SplitMix64 random = new SplitMix64(11);
    float[] pixels = new float[IMAGES * SIZE];
    for (int i = 0; i < pixels.length; i++) {
      pixels[i] = (float) random.nextDouble();
    }
    return pixels;
  }

  private static double[] doubles(float... values) {
    double[] doubles = new double[values.length];
    for (int i = 0; i < doubles.length; i++) {
      doubles[i] = values[i];
    }
    return doubles;
  }
}
