package io.github.cnnmaven.engine.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.cnnmaven.core.network.ImageShape;
import io.github.cnnmaven.core.network.Network;
import io.github.cnnmaven.core.plan.CodePath;
import io.github.cnnmaven.core.training.Training;
import io.github.cnnmaven.engine.random.RandomStreams;
import io.github.cnnmaven.engine.random.SplitMix64;
import io.github.cnnmaven.engine.stack.Place;
import io.github.cnnmaven.engine.stack.Stack;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.nd4j.linalg.api.ndarray.INDArray;

/** A network computed by oneDNN as a whole, against the same one computed layer by layer. */
class TwinTest {

  private static final int[] BATCHES = {7, 1, 3, 32, 7};
  private static final int RANDOM_NETWORKS = 40;
  private static final double TOLERANCE = 1e-5;

  @BeforeAll
  static void setUp() {
    assumeTrue(Stack.missing().isEmpty(), () -> Stack.missing().orElseThrow());
    NativeLibrary.setUp(1);
  }

  static Stream<Arguments> networks() {
    return Stream.concat(
        LayerNetworks.all().entrySet().stream()
            .map(n -> Arguments.of(n.getKey(), n.getValue(), LayerNetworks.INPUT)),
        Networks.all().entrySet().stream()
            .map(n -> Arguments.of(n.getKey(), n.getValue(), Networks.INPUT)));
  }

  static Stream<Arguments> randomNetworks() {
    return IntStream.range(0, RANDOM_NETWORKS)
        .mapToObj(
            seed -> {
              RandomNetwork drawn = RandomNetwork.of(seed);
              return Arguments.of("seed " + seed, drawn.network(), drawn.input());
            });
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource({"networks", "randomNetworks"})
  void computeTheSame(String name, Network network, ImageShape input) {
    Training training = LayerNetworks.training(network, input);
    TrainableNetwork fast = build(network, input, training, CodePath.AUTO);
    TrainableNetwork plain = build(network, input, training, CodePath.PLAIN);

    assertThat(parameters(fast)).isEqualTo(parameters(plain));
    SplitMix64 random = new SplitMix64(7);
    moveBiases(fast, plain, random);
    for (int batch : BATCHES) {
      float[] images = numbers(random, batch * (int) input.size());
      int[] labels =
          IntStream.generate(() -> random.nextInt(LayerNetworks.CLASSES)).limit(batch).toArray();
      compareAnswers(fast.answer(images, labels), plain.answer(images, labels));
      fast.startEpoch(batch);
      plain.startEpoch(batch);
      double loss = fast.passes().learn(images, Labels.of(labels)).lossSum();
      double expected = plain.passes().learn(images, Labels.of(labels)).lossSum();
      assertThat(loss).isCloseTo(expected, within(TOLERANCE * Math.abs(expected)));
      compareGradients(fast, plain);
    }
  }

  /** Where a bias is 0 an input may be, and relu has no slope there. */
  private static void moveBiases(TrainableNetwork fast, TrainableNetwork plain, SplitMix64 random) {
    Map<String, Place> places = ParameterPlaces.of(plain.net()).places();
    new TreeMap<>(places)
        .forEach(
            (name, place) -> {
              for (int i = place.from();
                  name.endsWith("/b") && i < place.from() + place.length();
                  i++) {
                double bias = random.nextDouble(-0.3, 0.3);
                fast.net().params().putScalar(i, bias);
                plain.net().params().putScalar(i, bias);
              }
            });
  }

  private static void compareAnswers(BatchAnswer found, BatchAnswer expected) {
    close("probability", found.probabilities(), expected.probabilities(), 1);
    assertThat(found.score().lossSum())
        .isCloseTo(
            expected.score().lossSum(), within(TOLERANCE * Math.abs(expected.score().lossSum())));
  }

  /**
   * Relative to the network's largest gradient: that of a bias before a normalization is a sum that
   * comes to nothing but rounding.
   */
  private static void compareGradients(TrainableNetwork fast, TrainableNetwork plain) {
    float[] found = Floats.read(fast.net().getGradientsViewArray());
    float[] expected = Floats.read(plain.net().getGradientsViewArray());
    Map<String, Place> places = ParameterPlaces.of(plain.net()).places();
    double largest = 0;
    for (Place place : places.values()) {
      if (place.learned()) {
        largest = Math.max(largest, largest(part(expected, place)));
      }
    }
    for (Map.Entry<String, Place> place : places.entrySet()) {
      if (place.getValue().learned()) {
        float[] gradient = part(found, place.getValue());
        close(place.getKey(), gradient, part(expected, place.getValue()), largest);
      }
    }
  }

  private static float[] part(float[] all, Place place) {
    return Arrays.copyOfRange(all, place.from(), place.from() + place.length());
  }

  private static double largest(float[] values) {
    double largest = 0;
    for (float value : values) {
      largest = Math.max(largest, Math.abs(value));
    }
    return largest;
  }

  private static void close(String what, float[] found, float[] expected, double largest) {
    assertThat(found).hasSameSizeAs(expected);
    for (int i = 0; i < found.length; i++) {
      assertThat((double) found[i])
          .describedAs("%s[%d]", what, i)
          .isCloseTo(expected[i], within(TOLERANCE * largest));
    }
  }

  private static float[] parameters(TrainableNetwork network) {
    INDArray all = network.net().params();
    return Floats.read(all);
  }

  private static TrainableNetwork build(
      Network network, ImageShape input, Training training, CodePath path) {
    return new TrainableNetwork(network, input, training, new RandomStreams(3), path);
  }

  private static float[] numbers(SplitMix64 random, int count) {
    float[] numbers = new float[count];
    for (int i = 0; i < count; i++) {
      numbers[i] = (float) random.nextDouble();
    }
    return numbers;
  }
}
