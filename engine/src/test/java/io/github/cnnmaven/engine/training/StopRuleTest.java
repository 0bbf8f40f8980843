package io.github.cnnmaven.engine.training;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cnnmaven.core.training.EarlyStopping;
import io.github.cnnmaven.core.training.Metric;
import io.github.cnnmaven.core.training.Monitor;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Traces of Keras 3.15.1's own EarlyStopping. Values and differences are in 64ths, so that they are
 * the same numbers in its arithmetic and ours.
 */
class StopRuleTest {

  private static final Monitor ACCURACY = new Monitor(true, Metric.ACCURACY);

  static Stream<Arguments> traces() {
    return Stream.of(
        Arguments.of("patience 0", loss(0, 0, null, 0), "36 25 41 19 20", 3, 2),
        Arguments.of("patience 2", loss(0, 2, null, 0), "20 31 21 43 19", 3, 1),
        Arguments.of("difference", loss(4, 3, null, 0), "42 25 23 35 27 22 28", 5, 2),
        Arguments.of(
            "late start", loss(0, 3, null, 4), "36 45 45 39 35 31 27 31 21 35 47 37 44 34", 12, 9),
        Arguments.of("baseline", loss(0, 4, 20.0, 0), "20 23 48 42 26 37", 4, 1),
        Arguments.of("all of them", loss(2, 2, 40.0, 1), "47 45 20 21 33 46 20 19", 5, 3),
        Arguments.of(
            "never", loss(0, 14, null, 0), "45 38 26 23 47 19 29 34 24 31 41 41 47 21", 0, 6),
        Arguments.of("accuracy", accuracy(0, 1, null, 0), "26 44 41 33 24 43", 3, 2),
        Arguments.of(
            "accuracy, difference", accuracy(4, 3, null, 0), "25 30 30 16 47 27 32 34 16", 8, 5),
        Arguments.of(
            "accuracy, baseline", accuracy(0, 5, 44.0, 0), "48 19 45 41 41 41 41 22", 6, 1),
        Arguments.of(
            "accuracy, late start",
            accuracy(0, 2, null, 6),
            "44 26 23 37 19 22 16 25 22 39 17 20 29 40",
            12,
            10));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("traces")
  void stopsWhereKerasDoes(
      String name, EarlyStopping settings, String values, int stopped, int best) {
    StopRule rule = new StopRule(settings);
    int epoch = 0;
    int taken = 0;
    String[] all = values.split(" ");
    while (epoch < all.length && !rule.stops()) {
      double value = Integer.parseInt(all[epoch]) / 64.0;
      if (rule.isBest(++epoch, value)) {
        taken = epoch;
      }
    }

    assertThat(rule.stops() ? epoch : 0).isEqualTo(stopped);
    assertThat(rule.bestEpoch()).isEqualTo(best).isEqualTo(taken);
  }

  private static EarlyStopping loss(
      int minDelta, int patience, @Nullable Double baseline, int start) {
    return settings(Monitor.VALIDATION_LOSS, minDelta, patience, baseline, start);
  }

  private static EarlyStopping accuracy(
      int minDelta, int patience, @Nullable Double baseline, int start) {
    return settings(ACCURACY, minDelta, patience, baseline, start);
  }

  private static EarlyStopping settings(
      Monitor monitor, int minDelta, int patience, @Nullable Double baseline, int start) {
    Double value = baseline == null ? null : baseline / 64;
    return new EarlyStopping(monitor, minDelta / 64.0, patience, value, true, start);
  }
}
