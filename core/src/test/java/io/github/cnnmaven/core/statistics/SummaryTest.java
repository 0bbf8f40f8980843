package io.github.cnnmaven.core.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class SummaryTest {

  /** By hand: mean 5, squares 9 + 1 + 1 + 1 + 0 + 0 + 4 + 16 = 32, sd sqrt(32 / 7). */
  @Test
  void summarisesByTheTextbook() {
    Summary summary = Summary.of(List.of(2.0, 4.0, 4.0, 4.0, 5.0, 5.0, 7.0, 9.0));

    assertThat(summary.n()).isEqualTo(8);
    assertThat(summary.mean()).isEqualTo(5);
    assertThat(summary.sd()).isNotNull().isCloseTo(2.13809, within(1e-5));
    assertThat(summary.median()).isEqualTo(4.5);
    assertThat(summary.min()).isEqualTo(2);
    assertThat(summary.max()).isEqualTo(9);
  }

  @Test
  void knowsNoSpreadOfASingleValue() {
    assertThat(Summary.of(List.of(0.5)))
        .isEqualTo(new Summary(1, 0, 0.5, null, 0.5, null, 0.5, 0.5));
  }

  @Test
  void reportsNoIntervalBelowThreeSeeds() {
    assertThat(Summary.of(List.of(0.5, 0.6)).interval()).isNull();
    assertThat(Summary.of(List.of(0.5, 0.6, 0.7)).interval()).isNotNull();
  }

  @Test
  void staysWithinItsValues() {
    Summary summary = Summary.of(List.of(0.8, 0.8, 0.8));

    assertThat(summary.mean()).isBetween(summary.min(), summary.max());
    assertThat(summary.sd()).isEqualTo(0.0);
    assertThat(summary.interval()).isEqualTo(new Interval(0.8, 0.8, 0.95));
  }

  @Test
  void leavesOutAndCountsWhatIsNoNumber() {
    Summary summary = Summary.of(List.of(1.0, Double.NaN, 2.0, Double.POSITIVE_INFINITY, 3.0));

    assertThat(summary.n()).isEqualTo(3);
    assertThat(summary.excluded()).isEqualTo(2);
    assertThat(summary.mean()).isEqualTo(2);
    assertThat(summary.max()).isEqualTo(3);
  }

  @Test
  void refusesToSummariseNothing() {
    assertThatThrownBy(() -> Summary.of(List.of())).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Summary.of(List.of(Double.NaN)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
