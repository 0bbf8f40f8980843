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
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntToDoubleFunction;
import java.util.function.Supplier;
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

  /** Units of rounding that may lie between two orders of adding; 28 have been seen. */
  private static final double ROUNDINGS = 64;

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
      double plainLoss = plain.passes().learn(images, Labels.of(labels)).lossSum();
      assertThat(loss).isCloseTo(plainLoss, within(TOLERANCE * Math.abs(plainLoss)));
      float[] found = gradients(fast);
      float[] expected = gradients(plain);
      Supplier<double[]> rounding =
          () -> new LastBits(plain, batch).rounding(images, labels, expected);
      compareGradients(ParameterPlaces.of(plain.net()).places(), found, expected, rounding);
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
    close(found.probabilities(), expected.probabilities());
    assertThat(found.score().lossSum())
        .isCloseTo(
            expected.score().lossSum(), within(TOLERANCE * Math.abs(expected.score().lossSum())));
  }

  /**
   * Each parameter's gradient relative to its own length (2-norm). Where sums come to next to
   * nothing that is less than a float can tell: a bias before a normalization has no influence, so
   * its gradient is 0 and what is computed is rounding. There the bound is in units of rounding:
   * how far the layer-by-layer gradient moves when each weight and pixel moves by its last bit.
   */
  private static void compareGradients(
      Map<String, Place> places, float[] found, float[] expected, Supplier<double[]> rounding) {
    Map<String, Place> apart = new TreeMap<>(places);
    apart.values().removeIf(place -> !place.learned() || isClose(place, found, expected));
    double[] unit = apart.isEmpty() ? new double[0] : rounding.get();
    apart.forEach(
        (name, place) ->
            assertThat(distance(place, found, expected))
                .describedAs(
                    "distance of the gradients of %s, %s long",
                    name, length(place, i -> expected[i]))
                .isLessThanOrEqualTo(ROUNDINGS * length(place, i -> unit[i])));
  }

  private static boolean isClose(Place place, float[] found, float[] expected) {
    return distance(place, found, expected) <= TOLERANCE * length(place, i -> expected[i]);
  }

  private static double distance(Place place, float[] found, float[] expected) {
    return length(place, i -> (double) found[i] - expected[i]);
  }

  private static double length(Place place, IntToDoubleFunction values) {
    return Math.sqrt(
        IntStream.range(place.from(), place.from() + place.length())
            .mapToDouble(values)
            .map(value -> value * value)
            .sum());
  }

  private static float[] gradients(TrainableNetwork network) {
    return Floats.read(network.net().getGradientsViewArray());
  }

  private static void close(float[] found, float[] expected) {
    assertThat(found).hasSameSizeAs(expected);
    for (int i = 0; i < found.length; i++) {
      assertThat((double) found[i])
          .describedAs("probability[%d]", i)
          .isCloseTo(expected[i], within(TOLERANCE * expected[i]));
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
