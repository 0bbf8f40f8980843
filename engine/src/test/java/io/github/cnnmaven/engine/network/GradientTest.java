package io.github.cnnmaven.engine.network;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.cnnmaven.core.network.Conv2d;
import io.github.cnnmaven.core.network.ImageShape;
import io.github.cnnmaven.core.network.Network;
import io.github.cnnmaven.engine.Fixtures;
import io.github.cnnmaven.engine.random.RandomStreams;
import io.github.cnnmaven.engine.random.SplitMix64;
import io.github.cnnmaven.engine.stack.Stack;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of layer in every form, on every code path, against Keras in double precision. */
class GradientTest {

  private static final RandomStreams RANDOM = new RandomStreams(3);
  private static final int[] LABELS = {1, 3, 0};
  private static final GradientBound BOUND = new GradientBound();

  static Stream<Arguments> networks() {
    return Twins.networks()
        .map(Arguments::get)
        .flatMap(
            network ->
                Stream.of(Code.values())
                    .map(code -> Arguments.of(network[0], code, network[1], network[2])));
  }

  static Stream<Arguments> convolutions() {
    return Networks.all().entrySet().stream()
        .flatMap(
            network ->
                Stream.of(Code.values())
                    .map(code -> Arguments.of(network.getKey(), code, network.getValue())));
  }

  @AfterEach
  void switchOneDnnOnAgain() {
    NativeLibrary.setUp(1);
  }

  @AfterAll
  static void nearlyAllAreWithinTheirLength() {
    BOUND.nearlyAllAreWithinTheirLength();
  }

  @ParameterizedTest(name = "{0}, {1}")
  @MethodSource("networks")
  void gradientsAreThoseOfKeras(String name, Code code, Network network, ImageShape input) {
    TrainableNetwork built =
        Twins.moved(code.build(network, input, LayerNetworks.training(network, input), RANDOM));
    float[] images = Twins.numbers(new SplitMix64(11), LABELS.length * (int) input.size());
    KerasReference reference = KerasReference.of(built, network, input);

    built.startEpoch(1);
    BatchScore score = built.passes().learn(images, Labels.of(LABELS));

    assertThat(score.lossSum()).isCloseTo(reference.loss(images, LABELS, true), within(1e-5));
    KerasGradient expected = KerasGradient.of(reference, images, LABELS);
    Map<String, double[]> found = Code.gradients(built);
    ParameterPlaces.of(built.net()).places().entrySet().stream()
        .filter(place -> place.getValue().learned())
        .map(Map.Entry::getKey)
        .forEach(p -> BOUND.check(p, requireNonNull(found.get(p)), expected.of(p)));
  }

  @ParameterizedTest(name = "{0}, {1}")
  @MethodSource("convolutions")
  void codeTellsWhichItIs(String name, Code code, Network network) {
    TrainableNetwork built = code.build(network, Networks.INPUT, Fixtures.TRAINING, RANDOM);

    built.evaluate(Networks.images(LABELS.length), LABELS);

    assertThat(built.acceleration().fast()).isEqualTo(expectFast(code, network));
  }

  private static boolean expectFast(Code code, Network network) {
    boolean convolves = network.layers().stream().anyMatch(Conv2d.class::isInstance);
    return switch (code) {
      case STACK -> Stack.missing().isEmpty();
      case HELPERS -> !convolves || NativeLibrary.hasOneDnn();
      case BUILT_IN -> !convolves;
    };
  }
}
