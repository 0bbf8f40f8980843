package io.github.cnnmaven.core.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PowerTest {

  /** R 4.2.2: {@code power.t.test(n, sd, power = 0.8, type = "paired", strict = TRUE)$delta}. */
  @ParameterizedTest
  @CsvSource({"5, 1, 1.68199818582", "10, 0.8, 0.796800543403"})
  void findsTheSmallestEffectAsR(int n, double sd, double effect) {
    assertThat(Power.USUAL.detectable(sd / Math.sqrt(n), n - 1)).isCloseTo(effect, within(1e-5));
  }

  /** R 4.2.2: the root of {@code 1 - pt(q, df, d) + pt(-q, df, d) - 0.8}. */
  @ParameterizedTest
  @CsvSource({"2, 5.65348926619", "4, 3.76105955382", "28, 2.9023806927"})
  void findsTheSmallestEffectInStandardErrors(int df, double effect) {
    assertThat(Power.USUAL.detectable(1, df)).isCloseTo(effect, within(1e-8));
  }

  /** R 4.2.2: {@code power.t.test(20, 0.5, 0.8, type = "paired", strict = TRUE)$power}. */
  @Test
  void tellsTheChanceToSeeAnEffect() {
    double noncentrality = 0.5 / (0.8 / Math.sqrt(20));

    assertThat(Power.USUAL.of(noncentrality, 19)).isCloseTo(0.755419693619, within(1e-9));
    assertThat(Power.USUAL.of(-noncentrality, 19)).isCloseTo(0.755419693619, within(1e-9));
    assertThat(Power.USUAL.of(0, 19)).isCloseTo(0.05, within(1e-9));
    assertThat(Power.USUAL.of(1e9, 19)).isCloseTo(1, within(1e-9));
  }

  /** R: {@code power.t.test(delta = 0.5, sd = 0.8, power = 0.8, ...)$n} is 22.09. */
  @Test
  void countsTheSeedsThatWouldDo() {
    Estimate five = new Estimate(0.1, 0.8 / Math.sqrt(5), 4);

    assertThat(new SeedsNeeded(five, 5).toDetect(0.5, Power.USUAL)).hasValue(23);
    assertThat(new SeedsNeeded(five, 5).toDetect(0, Power.USUAL)).isEmpty();
    assertThat(new SeedsNeeded(five, 5).toDetect(1e-6, Power.USUAL)).isEmpty();
  }

  /** By hand: 0.8 - 0.78 = 0.02; t(0.95, 3) 0.02 / 2 = 0.0235, t(0.95, 4) 0.02 / 2.236 = 0.0191. */
  @Test
  void countsTheSeedsThatSettleABound() {
    Estimate three = new Estimate(0.80, 0.02 / Math.sqrt(3), 2);

    assertThat(new SeedsNeeded(three, 3).toSettle(0.78, 0.95)).hasValue(5);
    assertThat(new SeedsNeeded(three, 3).toSettle(0.82, 0.95)).hasValue(5);
    assertThat(new SeedsNeeded(three, 3).toSettle(0.8, 0.95)).isEmpty();
  }
}
