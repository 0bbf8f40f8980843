package io.github.cnnmaven.core.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;

class PairedDifferenceTest {

  /** R 4.2.2: {@code t.test(y, x, paired = TRUE)} on {@code sleep}. */
  @Test
  void comparesPairByPair() {
    Estimate estimate = SleepData.difference().estimate().orElseThrow();

    assertThat(estimate.value()).isCloseTo(1.58, within(1e-12));
    assertThat(estimate.interval().low()).isCloseTo(0.700114236723, within(1e-10));
    assertThat(estimate.interval().high()).isCloseTo(2.459885763277, within(1e-10));
  }

  /** R: dz = 1.28455756259, times gamma(9/2) / (sqrt(9/2) gamma(8/2)). */
  @Test
  void correctsTheEffectSizeForFewPairs() {
    assertThat(SleepData.difference().effectSize().orElseThrow())
        .isCloseTo(1.17392490351, within(1e-10));
  }

  @Test
  void countsATieAsHalfAnImprovement() {
    PairedDifference difference = difference(Map.of(1L, 2.0, 2L, 2.0, 3L, 1.0, 4L, 3.0));

    assertThat(difference.probabilityOfImprovement()).isEqualTo(3.0 / 4);
    assertThat(difference.above()).isEqualTo(2);
  }

  @Test
  void usesTheSeedsThatBothHave() {
    Map<Long, Double> changed = Map.of(1L, 2.0, 2L, 5.0, 3L, Double.NaN, 7L, 9.0);

    assertThat(difference(changed).differences().values()).containsExactly(1.0, 3.0);
    assertThat(PairedDifference.of(Map.of(9L, 1.0), Map.of(8L, 1.0))).isEmpty();
  }

  @Test
  void claimsNoUncertaintyBelowThreePairs() {
    PairedDifference two = difference(Map.of(1L, 2.0, 2L, 5.0));

    assertThat(two.estimate()).isEmpty();
    assertThat(two.effectSize()).isEmpty();
  }

  @Test
  void hasNoEffectSizeWithoutSpread() {
    assertThat(difference(Map.of(1L, 2.0, 2L, 3.0, 3L, 2.0)).effectSize()).isEmpty();
  }

  private static PairedDifference difference(Map<Long, Double> changed) {
    return PairedDifference.of(changed, Map.of(1L, 1.0, 2L, 2.0, 3L, 1.0, 4L, 1.0)).orElseThrow();
  }
}
