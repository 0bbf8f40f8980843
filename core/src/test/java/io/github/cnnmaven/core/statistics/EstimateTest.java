package io.github.cnnmaven.core.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class EstimateTest {

  /** R: {@code t.test(sleep$extra[1:10])$conf.int}. */
  @Test
  void givesTheIntervalOfStudent() {
    Interval interval = Estimate.ofMean(Sample.of(SleepData.FIRST)).orElseThrow().interval();

    assertThat(interval.low()).isCloseTo(-0.529780413526, within(1e-10));
    assertThat(interval.high()).isCloseTo(2.029780413526, within(1e-10));
  }

  /** R: {@code t.test(d)}, and with {@code alternative = "greater"} and {@code "less"}. */
  @Test
  void givesBoundsAndProbabilitiesOfStudent() {
    Estimate difference = SleepData.difference().estimate().orElseThrow();

    assertThat(difference.statistic(0).orElseThrow()).isCloseTo(4.062127683, within(1e-8));
    assertThat(difference.pValue().orElseThrow()).isCloseTo(0.0028328902, within(1e-9));
    assertThat(difference.lowerBound(0.95)).isCloseTo(0.866994732971, within(1e-10));
    assertThat(difference.upperBound(0.95)).isCloseTo(2.29300526703, within(1e-10));
    assertThat(difference.pNotAbove(-2)).isCloseTo(3.55234415925e-06, within(1e-12));
    assertThat(difference.pNotBelow(2)).isCloseTo(0.154157235669, within(1e-10));
  }

  @Test
  void reportsNoIntervalBelowThreeSeeds() {
    assertThat(Estimate.ofMean(Sample.of(List.of(0.5)))).isEmpty();
    assertThat(Estimate.ofMean(Sample.of(List.of(0.5, 0.6)))).isEmpty();
    assertThat(Estimate.ofMean(Sample.of(List.of(0.5, 0.6, 0.7)))).isPresent();
  }

  @Test
  void shrinksToAPointWhenNothingVaries() {
    Estimate constant = Estimate.ofMean(Sample.of(List.of(0.1, 0.1, 0.1))).orElseThrow();

    assertThat(constant.interval()).isEqualTo(new Interval(0.1, 0.1, 0.95));
    assertThat(constant.lowerBound(0.95)).isEqualTo(0.1);
    assertThat(constant.pValue()).isEmpty();
  }
}
