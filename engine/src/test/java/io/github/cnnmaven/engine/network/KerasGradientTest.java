package io.github.cnnmaven.engine.network;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.cnnmaven.core.network.ImageShape;
import io.github.cnnmaven.core.network.Network;
import io.github.cnnmaven.engine.random.SplitMix64;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The measure of all gradients, measured itself: by central differences of the loss along random
 * directions. A direction moves all numbers of a parameter at once, each by its own amount, so that
 * a mistake in any one of them shows.
 */
class KerasGradientTest {

  private static final int[] LABELS = {1, 3, 0};
  private static final int DIRECTIONS = 3;
  private static final double STEP = 1e-6;

  /** Of the length of the gradient, and of rounding: 16 digits less the 6 of the step. */
  private static final double TOLERANCE = 1e-6;

  private static final double ROUNDING = 1e-8;

  static Stream<Arguments> networks() {
    return Twins.networks();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("networks")
  void isTheSlopeOfTheLoss(String name, Network network, ImageShape input) {
    Twins twins = Twins.of(network, input);
    KerasReference reference = KerasReference.of(twins.plain(), network, input);
    float[] images = Twins.numbers(new SplitMix64(7), LABELS.length * (int) input.size());
    double[] pixels = KerasReference.doubles(images);

    KerasGradient gradient = KerasGradient.of(reference, images, LABELS);

    Loss loss = new Loss(reference, pixels);
    SplitMix64 random = new SplitMix64(9);
    for (Map.Entry<String, Sums> parameter : gradient.parameters().entrySet()) {
      String key = parameter.getKey();
      if (twins.learns(key)) {
        double[] moved = requireNonNull(reference.parameters().get(key));
        compare(key, loss, moved, parameter.getValue().values(), random);
      }
    }
    compare("images", loss, pixels, gradient.images().values(), random);
  }

  private static void compare(
      String name, Loss loss, double[] moved, double[] gradient, SplitMix64 random) {
    for (int draw = 0; draw < DIRECTIONS; draw++) {
      double[] direction = new double[moved.length];
      double expected = 0;
      for (int i = 0; i < moved.length; i++) {
        direction[i] = random.nextDouble(-1, 1);
        expected += direction[i] * gradient[i];
      }
      assertThat(loss.slope(moved, direction))
          .describedAs("slope of %s", name)
          .isCloseTo(expected, within(TOLERANCE * Sums.length(gradient) + ROUNDING));
    }
  }

  /** The loss of a network, as a function of its parameters and of these images. */
  private record Loss(KerasReference reference, double[] pixels) {

    /** Of an image's loss, along a direction, by the central difference; leaves all as it was. */
    double slope(double[] moved, double[] direction) {
      double[] original = moved.clone();
      double above = at(moved, original, direction, STEP);
      double below = at(moved, original, direction, -STEP);
      System.arraycopy(original, 0, moved, 0, moved.length);
      return (above - below) / (2 * STEP * LABELS.length);
    }

    private double at(double[] moved, double[] original, double[] direction, double step) {
      for (int i = 0; i < moved.length; i++) {
        moved[i] = original[i] + step * direction[i];
      }
      return reference.loss(pixels, LABELS, true);
    }
  }
}
