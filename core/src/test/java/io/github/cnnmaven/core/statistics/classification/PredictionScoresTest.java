package io.github.cnnmaven.core.statistics.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class PredictionScoresTest {

  /** By hand: bin (0.8, 1] holds 0.9, 0.95, 0.85 with 2 right; bin (0.4, 0.6] holds 0.6, wrong. */
  @Test
  void weighsTheErrorOfEachBinByItsImages() {
    BitSet correct = BitSet.valueOf(new long[] {0b0011});
    double expected = (Math.abs(2 - 2.7) + Math.abs(0 - 0.6)) / 4;

    assertThat(new CalibrationError(5).of(new double[] {0.9, 0.95, 0.85, 0.6}, correct))
        .isCloseTo(expected, within(1e-12));
  }

  @Test
  void findsNoErrorInHonestConfidence() {
    BitSet correct = BitSet.valueOf(new long[] {0b0111});

    assertThat(CalibrationError.USUAL.of(new double[] {0.75, 0.75, 0.75, 0.75}, correct)).isZero();
    assertThatThrownBy(() -> CalibrationError.USUAL.of(new double[0], correct))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void recallsByClass() {
    ConfusionMatrix matrix = ConfusionMatrix.of(3, new int[] {0, 0, 0, 1}, new int[] {0, 0, 1, 1});

    assertThat(matrix.counts())
        .containsExactly(List.of(2, 1, 0), List.of(0, 1, 0), List.of(0, 0, 0));
    assertThat(matrix.recall(0)).hasValue(2 / 3.0);
    assertThat(matrix.recall(1)).hasValue(1);
    assertThat(matrix.recall(2)).isEmpty();
    assertThat(matrix.macroRecall()).hasValue((2 / 3.0 + 1) / 2);
  }
}
