package io.github.cnnmaven.engine.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.cnnmaven.core.network.Activation;
import io.github.cnnmaven.core.network.ActivationLayer;
import io.github.cnnmaven.core.network.Dense;
import io.github.cnnmaven.core.network.Flatten;
import io.github.cnnmaven.core.network.GlobalAveragePool2d;
import io.github.cnnmaven.core.network.LayerSummary;
import io.github.cnnmaven.core.network.Network;
import io.github.cnnmaven.core.network.NetworkSummary;
import io.github.cnnmaven.core.network.ShapeException;
import io.github.cnnmaven.core.network.Size;
import io.github.cnnmaven.engine.Fixtures;
import io.github.cnnmaven.engine.random.RandomStreams;
import java.util.Arrays;
import java.util.stream.Stream;
import org.deeplearning4j.nn.api.Layer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TrainableNetworkTest {

  private static final Network BLOCKS = network("two blocks");
  private static final int[] LABELS = {1, 3, 0, 2, 2};

  @BeforeAll
  static void setUp() {
    NativeLibrary.setUp(1);
  }

  static Stream<Arguments> networks() {
    return Networks.all().entrySet().stream().map(n -> Arguments.of(n.getKey(), n.getValue()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("networks")
  void hasTheShapesAndParametersThatThePlanSays(String name, Network network) {
    TrainableNetwork built = build(network, 1);
    NetworkSummary summary = NetworkSummary.of(network, Networks.INPUT);

    assertThat(built.parameters()).isEqualTo(summary.parameters());
    for (LayerSummary layer : summary.layers()) {
      Layer found = built.net().getLayer(layer.name());
      if (layer.parameters() > 0) {
        assertThat(found.numParams()).isEqualTo(layer.parameters());
      }
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("networks")
  void scoresAsKerasDoes(String name, Network network) {
    TrainableNetwork built = build(network, 1);
    float[] images = Networks.images(LABELS.length);
    KerasReference reference = KerasReference.of(built, network, Networks.INPUT);

    BatchScore score = built.evaluate(images, LABELS);

    double[] all = reference.logits(KerasReference.doubles(images), false).values();
    int correct = 0;
    for (int i = 0; i < LABELS.length; i++) {
      int from = i * Networks.CLASSES;
      double[] logits = Arrays.copyOfRange(all, from, from + Networks.CLASSES);
      correct += logits[LABELS[i]] == Arrays.stream(logits).max().orElseThrow() ? 1 : 0;
    }
    assertThat(score.images()).isEqualTo(LABELS.length);
    assertThat(score.correct()).isEqualTo(correct);
    assertThat(score.lossSum()).isCloseTo(reference.loss(images, LABELS, false), within(1e-5));
  }

  @Test
  void aStepTellsTheScoreBeforeItAndLowersTheLoss() {
    TrainableNetwork built = build(network("no dropout"), 1);
    float[] images = Networks.images(LABELS.length);
    built.startEpoch(1);

    BatchScore before = built.evaluate(images, LABELS);
    BatchScore told = built.step(images, LABELS, 0.01);
    for (int i = 0; i < 20; i++) {
      built.step(images, LABELS, 0.01);
    }

    assertThat(told.correct()).isEqualTo(before.correct());
    assertThat(told.lossSum()).isCloseTo(before.lossSum(), within(1e-6));
    assertThat(built.evaluate(images, LABELS).lossSum()).isLessThan(before.lossSum() / 2);
  }

  /** Step after step: Deeplearning4j's own layer for this frees the labels' memory. */
  @Test
  void learnsWithoutADenseLayerAtTheEnd() {
    Network network =
        Fixtures.network(
            Fixtures.conv("c", 8, 3),
            Fixtures.conv("d", Networks.CLASSES, 1),
            new GlobalAveragePool2d("g"),
            new ActivationLayer("a", Activation.SOFTMAX));
    TrainableNetwork built = build(network, 1);
    float[] images = Networks.images(LABELS.length);
    double before = built.evaluate(images, LABELS).lossSum();
    for (int i = 0; i < 100; i++) {
      built.step(images, LABELS, 0.02);
    }

    assertThat(built.evaluate(images, LABELS).lossSum()).isLessThan(before * 0.8);
  }

  @Test
  void firstWeightsAreGlorotUniformAndBiasesZero() {
    TrainableNetwork built = build(network("wide"), 1);
    float[] weights = Floats.read(built.net().getLayer("hidden").getParam("W").dup('c'));
    double limit = Math.sqrt(6.0 / (216 + 400));

    double square = 0;
    for (float weight : weights) {
      square += (double) weight * weight / weights.length;
      assertThat((double) weight).isBetween(-limit, limit);
    }
    assertThat(square).isCloseTo(limit * limit / 3, within(limit * limit / 100));
    assertThat(Floats.read(built.net().getLayer("hidden").getParam("b").dup())).containsOnly(0);
  }

  @Test
  void aConvolutionCountsItsWindowIn() {
    TrainableNetwork built = build(network("two blocks"), 1);
    double limit = Math.sqrt(6.0 / (2 * 2 * 3 + 2 * 2 * 4));
    float[] weights = Floats.read(built.net().getLayer("c").getParam("W").dup('c'));

    float largest = 0;
    for (float weight : weights) {
      largest = Math.max(largest, Math.abs(weight));
    }
    assertThat((double) largest).isBetween(limit * 0.8, limit);
  }

  @Test
  void aLayersFirstWeightsDependOnItsNameAndTheSeedOnly() {
    float[] alone = weights(build(network("two blocks"), 1), "c");

    assertThat(weights(build(network("one block"), 1), "c")).containsExactly(alone);
    assertThat(weights(build(network("two blocks"), 2), "c")).isNotEqualTo(alone);
  }

  @Test
  void theFiltersAreThoseOfTheConvolution() {
    TrainableNetwork built = build(BLOCKS, 1);
    Filters filters = built.filters("c").orElseThrow();

    assertThat(filters.layer()).isEqualTo("c");
    assertThat(filters.count()).isEqualTo(4);
    assertThat(filters.size()).isEqualTo(Size.square(2));
    assertThat(filters.channels()).isEqualTo(3);
    assertThat(filters.weight(3, 1, 0, 2))
        .isEqualTo(built.net().getLayer("c").getParam("W").getFloat(3, 2, 1, 0));
    assertThat(built.filters("p")).isEmpty();
  }

  @Test
  void refusesANetworkThatEndsWithAnImage() {
    Network network = Fixtures.network(Fixtures.conv("c", 4, 3));

    assertThatThrownBy(() -> build(network, 1))
        .isInstanceOf(ShapeException.class)
        .hasMessageContaining("the network ends with an image, 7x6x4");
  }

  private static Network network(String name) {
    return switch (name) {
      case "no dropout" ->
          Fixtures.network(
              Fixtures.conv("c", 4, 3),
              Fixtures.pool("p", 2),
              new Flatten("f"),
              new Dense("out", Networks.CLASSES, Activation.SOFTMAX));
      case "wide" ->
          Fixtures.network(
              new Flatten("f"),
              new Dense("hidden", 400, Activation.RELU),
              new Dense("out", Networks.CLASSES, Activation.SOFTMAX));
      case "one block" -> Networks.of(Fixtures.conv("c", 4, 2), Fixtures.pool("p", 2));
      default -> Networks.named(name);
    };
  }

  private static TrainableNetwork build(Network network, long seed) {
    return new TrainableNetwork(
        network, Networks.INPUT, Fixtures.TRAINING, new RandomStreams(seed));
  }

  private static float[] weights(TrainableNetwork built, String layer) {
    return Floats.read(built.net().getLayer(layer).getParam("W").dup('c'));
  }
}
