package io.github.cnnmaven.core.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class EquivalenceTest {

  private final Estimate difference = SleepData.difference().estimate().orElseThrow();

  /** R 4.2.2: {@code t.test(d, mu = -2, alternative = "greater")}, {@code mu = 2, "less"}. */
  @Test
  void isTwoOneSidedTests() {
    Equivalence equivalence = Equivalence.of(difference, 2);

    assertThat(equivalence.pNotLower()).isCloseTo(3.55234415925e-06, within(1e-12));
    assertThat(equivalence.pNotHigher()).isCloseTo(0.154157235669, within(1e-10));
    assertThat(equivalence.pValue()).isEqualTo(equivalence.pNotHigher());
    assertThat(equivalence.equivalent(0.05)).isFalse();
    assertThat(equivalence.noLower(0.05)).isTrue();
  }

  /** The 90 % interval ends at 2.293005: just within one margin and just not within the other. */
  @Test
  void agreesWithTheNinetyPercentInterval() {
    assertThat(Equivalence.of(difference, 2.2931).equivalent(0.05)).isTrue();
    assertThat(Equivalence.of(difference, 2.2929).equivalent(0.05)).isFalse();
  }

  @Test
  void wantsAMargin() {
    assertThatThrownBy(() -> Equivalence.of(difference, 0))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
