package io.github.cnnmaven.engine.network;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.cnnmaven.core.network.ImageShape;
import io.github.cnnmaven.core.network.Network;
import io.github.cnnmaven.engine.random.RandomStreams;
import io.github.cnnmaven.engine.random.SplitMix64;
import io.github.cnnmaven.engine.stack.ImageGradient;
import io.github.cnnmaven.engine.stack.Parameters;
import io.github.cnnmaven.engine.stack.Stack;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A network computed by oneDNN as a whole, against the same one computed layer by layer; gradients
 * of both against those in double precision, with the images' among them.
 */
class TwinTest {

  private static final int[] BATCHES = {7, 1, 3, 32, 7};
  private static final double TOLERANCE = 1e-5;
  private static final GradientBound FAST = new GradientBound();
  private static final GradientBound PLAIN = new GradientBound();
  private static final RandomStreams RANDOM = new RandomStreams(3);

  @BeforeAll
  static void setUp() {
    assumeTrue(Stack.missing().isEmpty(), () -> Stack.missing().orElseThrow());
    NativeLibrary.setUp(1);
  }

  @AfterAll
  static void nearlyAllGradientsAreWithinTheirLength() {
    assumeTrue(Stack.missing().isEmpty(), () -> Stack.missing().orElseThrow());
    FAST.nearlyAllAreWithinTheirLength();
    PLAIN.nearlyAllAreWithinTheirLength();
  }

  static Stream<Arguments> networks() {
    return Stream.concat(Twins.networks(), Twins.randomNetworks());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("networks")
  void computeTheSame(String name, Network network, ImageShape input) {
    Twins twins = Twins.of(network, input);
    assertThat(parameters(twins.fast())).isEqualTo(parameters(twins.plain()));
    KerasReference reference = KerasReference.of(twins.plain(), network, input);
    SplitMix64 random = new SplitMix64(7);
    for (int batch : BATCHES) {
      float[] images = Twins.numbers(random, batch * (int) input.size());
      int[] labels =
          IntStream.generate(() -> random.nextInt(LayerNetworks.CLASSES)).limit(batch).toArray();
      compareAnswers(twins.fast().answer(images, labels), twins.plain().answer(images, labels));
      double loss = learn(twins.fast(), images, labels);
      double plainLoss = learn(twins.plain(), images, labels);
      assertThat(loss).isCloseTo(plainLoss, within(TOLERANCE * Math.abs(plainLoss)));
      KerasGradient gradient = KerasGradient.of(reference, images, labels);
      compareGradients(twins, gradient);
      double[] ofImages = imageGradient(reference, twins.fast(), images, labels);
      FAST.check("images", ofImages, gradient.images());
    }
  }

  private static double learn(TrainableNetwork network, float[] images, int[] labels) {
    network.startEpoch(1);
    return network.passes().learn(images, Labels.of(labels)).lossSum();
  }

  private static void compareGradients(Twins twins, KerasGradient gradient) {
    Map<String, double[]> plain = Code.gradients(twins.plain());
    Code.gradients(twins.fast())
        .forEach(
            (name, found) -> {
              if (twins.learns(name)) {
                FAST.check(name, found, gradient.of(name));
                PLAIN.check(name, requireNonNull(plain.get(name)), gradient.of(name));
              }
            });
  }

  /** Training has no use for it, but the stages can. */
  private static double[] imageGradient(
      KerasReference reference, TrainableNetwork fast, float[] images, int[] labels) {
    Parameters parameters = ParameterPlaces.of(fast.net());
    float[] gradient =
        ImageGradient.of(
            new Stack.Task(reference.network(), reference.input(), parameters, false),
            layer -> RANDOM.of(RandomStreams.dropout(layer), 1),
            images,
            logits -> KerasGradient.ofLogits(logits, labels));
    return KerasReference.doubles(gradient);
  }

  private static void compareAnswers(BatchAnswer found, BatchAnswer expected) {
    close(found.probabilities(), expected.probabilities());
    assertThat(found.score().lossSum())
        .isCloseTo(
            expected.score().lossSum(), within(TOLERANCE * Math.abs(expected.score().lossSum())));
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
    return Floats.read(network.net().params());
  }
}
