package io.github.cnnmaven.core.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoncentralTTest {

  /**
   * R 4.2.2 {@code pt(t, df, ncp)}; the last two SciPy 1.17.1 {@code nct.cdf}, beyond R's range.
   */
  @ParameterizedTest
  @CsvSource({
    "0.5, 4, 1, 0.300593329201",
    "2, 10, 2, 0.480973152818",
    "-1, 5, 0.5, 0.082444091057",
    "3, 2, 4, 0.211214891584",
    "12, 3, 10, 0.555593772415",
    "2.776445105, 4, 2, 0.664189069592",
    "60, 30, 50, 0.89097368",
    "50, 5, 45, 0.54225387",
    "0, 5, 0, 0.5",
    "2.570581836, 5, 0, 0.975",
  })
  void agreesWithRAndSciPy(double t, double df, double noncentrality, double probability) {
    assertThat(new NoncentralT(df, noncentrality).cumulativeProbability(t))
        .isCloseTo(probability, within(1e-8));
  }
}
