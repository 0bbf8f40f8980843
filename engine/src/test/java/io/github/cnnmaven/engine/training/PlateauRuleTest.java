package io.github.cnnmaven.engine.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.cnnmaven.core.training.Metric;
import io.github.cnnmaven.core.training.Monitor;
import io.github.cnnmaven.core.training.ReduceOnPlateau;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Traces of Keras 3.15.1's own ReduceLROnPlateau, from a rate of 0.5; values are in 64ths. */
class PlateauRuleTest {

  private static final Monitor LOSS = Monitor.VALIDATION_LOSS;
  private static final Monitor ACCURACY = new Monitor(true, Metric.ACCURACY);

  static Stream<Arguments> traces() {
    return Stream.of(
        Arguments.of(
            new ReduceOnPlateau(LOSS, 0.5, 2, 1e-4, 0, 0),
            "25 32 38 39 46 23 23 47 45 46 46 35 21 25 22 37",
            ".5 .5 .25 .25 .125 .125 .125 .0625 .0625 .03125 .03125 .015625 .015625 .015625"
                + " .0078125 .0078125"),
        Arguments.of(
            new ReduceOnPlateau(LOSS, 0.25, 1, 1e-4, 3, 0),
            "32 46 26 17 29 39 25 17 35 21 32",
            ".5 .125 .125 .125 .03125 .03125 .03125 .0078125 .0078125 .0078125 .001953125"),
        Arguments.of(
            new ReduceOnPlateau(LOSS, 0.5, 2, 8 / 64.0, 1, 0.1),
            "37 30 28 31 41 30 28 47 38 17 17 33 46 32 28 38",
            ".5 .5 .5 .5 .25 .25 .125 .125 .1 .1 .1 .1 .1 .1 .1 .1"),
        Arguments.of(
            new ReduceOnPlateau(ACCURACY, 0.5, 3, 0, 0, 0),
            "44 38 39 21 30 22 30 46 28 37 29 46 16 46 38 21",
            ".5 .5 .5 .25 .25 .25 .125 .125 .125 .125 .0625 .0625 .0625 .03125 .03125 .03125"),
        Arguments.of(
            new ReduceOnPlateau(ACCURACY, 0.5, 0, 1e-4, 2, 1 / 64.0),
            "23 40 28 46 27 43 37 21 41 45 41 21 26 26",
            ".5 .5 .25 .25 .125 .125 .0625 .0625 .03125 .03125 .015625 .015625 .015625 .015625"));
  }

  @ParameterizedTest
  @MethodSource("traces")
  void lowersTheRateWhereKerasDoes(ReduceOnPlateau settings, String values, String rates) {
    PlateauRule rule = new PlateauRule(settings, 0.5);
    String[] expected = rates.split(" ");
    String[] all = values.split(" ");
    for (int i = 0; i < all.length; i++) {
      rule.ended(Integer.parseInt(all[i]) / 64.0);
      assertThat(rule.rate())
          .describedAs("after epoch %d", i + 1)
          .isCloseTo(Double.parseDouble(expected[i]), within(1e-8));
    }
  }
}
