package io.github.cnnmaven.core.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class BootstrapTest {

  private static final Sample SKEWED =
      Sample.of(List.of(1.2, 2.4, 1.3, 1.3, 0.0, 1.0, 1.8, 0.8, 4.6, 1.4));

  /** SciPy 1.17.1, 500,000 resamples: 1.05 to 2.63; R's boot.ci, 200,000: 1.05 to 2.64. */
  @Test
  void agreesWithSciPyAndR() {
    Interval interval = new Bootstrap(200_000, 7).interval(SKEWED, 0.95).orElseThrow();

    assertThat(interval.low()).isCloseTo(1.05, within(0.011));
    assertThat(interval.high()).isCloseTo(2.635, within(0.011));
  }

  /** By all 3125 resamples, with NumPy 2: 0.8626 to 0.8716. */
  @Test
  void agreesWithAllResamplesOfFiveSeeds() {
    Sample five = Sample.of(List.of(0.871, 0.868, 0.874, 0.869, 0.859));
    Interval interval = new Bootstrap(200_000, 7).interval(five, 0.95).orElseThrow();

    assertThat(interval.low()).isCloseTo(0.8626, within(2e-4));
    assertThat(interval.high()).isCloseTo(0.8716, within(2e-4));
  }

  @Test
  void isTheSameForTheSameSeed() {
    assertThat(Bootstrap.STANDARD.interval(SKEWED, 0.95))
        .isEqualTo(Bootstrap.STANDARD.interval(SKEWED, 0.95));
  }

  @Test
  void reportsNoIntervalBelowThreeSeeds() {
    assertThat(Bootstrap.STANDARD.interval(Sample.of(List.of(1.0, 2.0)), 0.95)).isEmpty();
  }

  @Test
  void shrinksToAPointWhenNothingVaries() {
    assertThat(Bootstrap.STANDARD.interval(Sample.of(List.of(0.8, 0.8, 0.8)), 0.95))
        .contains(new Interval(0.8, 0.8, 0.95));
  }
}
