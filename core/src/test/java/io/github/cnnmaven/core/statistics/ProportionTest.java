package io.github.cnnmaven.core.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProportionTest {

  /**
   * R 4.2.2: {@code prop.test(x, n, correct = FALSE)$conf.int}; 81 of 263 is also in Newcombe,
   * Statistics in Medicine 17, 1998, table I, method 3: 0.2553 to 0.3662.
   */
  @ParameterizedTest
  @CsvSource({
    "900, 1000, 0.879848036805, 0.917090556407",
    "81, 263, 0.255288519878, 0.366209576983",
    "10, 10, 0.722467200137, 1",
    "0, 20, 0, 0.161125158053",
  })
  void givesTheIntervalOfWilson(long successes, long total, double low, double high) {
    Interval interval = new Proportion(successes, total).wilson(0.95);

    assertThat(interval.low()).isCloseTo(low, within(1e-10));
    assertThat(interval.high()).isCloseTo(high, within(1e-10));
  }
}
