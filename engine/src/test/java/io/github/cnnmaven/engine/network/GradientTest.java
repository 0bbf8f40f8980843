package io.github.cnnmaven.engine.network;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.cnnmaven.core.network.Conv2d;
import io.github.cnnmaven.core.network.Network;
import io.github.cnnmaven.engine.Fixtures;
import io.github.cnnmaven.engine.random.RandomStreams;
import io.github.cnnmaven.engine.stack.Stack;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

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
                Stream.of(Code.values())
                    .map(code -> Arguments.of(network.getKey(), code, network.getValue())));
  }

  @AfterEach
  void switchOneDnnOnAgain() {
    NativeLibrary.setUp(1);
  }

  @ParameterizedTest(name = "{0}, {1}")
  @MethodSource("networks")
  void gradientsAreThoseOfKeras(String name, Code code, Network network) {
    TrainableNetwork built = code.build(network, Networks.INPUT, Fixtures.TRAINING, RANDOM);
    float[] images = Networks.images(LABELS.length);
    KerasReference reference = KerasReference.of(built, network, Networks.INPUT);

    built.startEpoch(1);
    BatchScore score = built.passes().learn(images, Labels.of(LABELS));

    assertThat(built.acceleration().fast()).isEqualTo(expectFast(code, network));
    assertThat(score.lossSum()).isCloseTo(reference.loss(images, LABELS, true), within(1e-5));
    Code.gradients(built)
        .forEach(
            (parameter, gradient) ->
                assertThat(gradient)
                    .describedAs(parameter)
                    .containsExactly(differences(reference, parameter, images), within(TOLERANCE)));
  }

  private static boolean expectFast(Code code, Network network) {
    boolean convolves = network.layers().stream().anyMatch(Conv2d.class::isInstance);
    return switch (code) {
      case STACK -> Stack.missing().isEmpty();
      case HELPERS -> !convolves || NativeLibrary.hasOneDnn();
      case BUILT_IN -> !convolves;
    };
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
