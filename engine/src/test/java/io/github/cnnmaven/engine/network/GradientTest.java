package io.github.cnnmaven.engine.network;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.cnnmaven.core.network.Conv2d;
import io.github.cnnmaven.core.network.Network;
import io.github.cnnmaven.engine.Fixtures;
import io.github.cnnmaven.engine.random.RandomStreams;
import java.util.stream.Stream;
import org.deeplearning4j.nn.api.Layer;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Every kind of layer in every form, on both code paths, against central finite differences. */
class GradientTest {

  private static final double STEP = 1e-5;
  private static final double TOLERANCE = 1e-5;
  private static final RandomStreams RANDOM = new RandomStreams(3);
  private static final int[] LABELS = {1, 3, 0};

  static Stream<Arguments> networks() {
    return Networks.all().entrySet().stream()
        .flatMap(
            network ->
                Stream.of(true, false)
                    .map(oneDnn -> Arguments.of(network.getKey(), oneDnn, network.getValue())));
  }

  @AfterEach
  void switchOneDnnOnAgain() {
    NativeLibrary.setUp(1);
  }

  @ParameterizedTest(name = "{0}, oneDNN: {1}")
  @MethodSource("networks")
  void gradientsAreThoseOfKeras(String name, boolean oneDnn, Network network) {
    TrainableNetwork built = build(network, oneDnn);
    float[] images = Networks.images(LABELS.length);
    KerasReference reference = KerasReference.of(built, network, Networks.INPUT);

    built.startEpoch(1);
    MultiLayerNetwork net = gradients(built, images);

    assertThat(net.score() * LABELS.length)
        .isCloseTo(reference.loss(images, LABELS, true), within(1e-5));
    for (int i = 0; i < net.getnLayers(); i++) {
      Layer layer = net.getLayer(i);
      for (String key : layer.paramTable().keySet()) {
        INDArray gradient = net.gradient().getGradientFor(i + "_" + key);
        String parameter = layer.conf().getLayer().getLayerName() + "/" + key;
        assertThat(KerasReference.doubles(layer, key, gradient))
            .containsExactly(differences(reference, parameter, images), within(TOLERANCE));
      }
    }
  }

  private static TrainableNetwork build(Network network, boolean oneDnn) {
    NativeLibrary.setUp(1);
    System.setProperty("org.eclipse.deeplearning4j.helpers.disable", String.valueOf(!oneDnn));
    TrainableNetwork built =
        new TrainableNetwork(network, Networks.INPUT, Fixtures.TRAINING, RANDOM);
    boolean convolves = network.layers().stream().anyMatch(Conv2d.class::isInstance);
    assertThat(built.acceleration().fast())
        .isEqualTo(!convolves || (oneDnn && NativeLibrary.hasOneDnn()));
    return built;
  }

  private static MultiLayerNetwork gradients(TrainableNetwork built, float[] images) {
    BatchArrays arrays = new BatchArrays(Networks.INPUT, Networks.CLASSES);
    built.net().setInput(arrays.images(images, LABELS.length));
    built.net().setLabels(arrays.labels(LABELS));
    built.net().computeGradientAndScore();
    return built.net();
  }

  private static double[] differences(KerasReference reference, String parameter, float[] images) {
    double[] parameters = requireNonNull(reference.parameters().get(parameter));
    double[] differences = new double[parameters.length];
    for (int i = 0; i < parameters.length; i++) {
      double original = parameters[i];
      parameters[i] = original + STEP;
      double above = reference.loss(images, LABELS, true);
      parameters[i] = original - STEP;
      double below = reference.loss(images, LABELS, true);
      parameters[i] = original;
      differences[i] = (above - below) / (2 * STEP * LABELS.length);
    }
    return differences;
  }
}
