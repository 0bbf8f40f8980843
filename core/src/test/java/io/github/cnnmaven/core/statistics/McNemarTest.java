package io.github.cnnmaven.core.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.BitSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class McNemarTest {

  /** R 4.2.2: {@code binom.test(fixed, fixed + broken)$p.value}. */
  @ParameterizedTest
  @CsvSource({
    "15, 5, 0.041389465332",
    "3, 9, 0.14599609375",
    "86, 150, 3.71593613957e-05",
    "0, 0, 1",
    "4, 4, 1"
  })
  void isTheExactBinomialTest(int fixed, int broken, double p) {
    assertThat(new McNemar(fixed, broken).pValue()).isCloseTo(p, within(1e-11));
  }

  @Test
  void countsOnlyImagesThatTellTheRunsApart() {
    BitSet first = BitSet.valueOf(new long[] {0b0011});
    BitSet second = BitSet.valueOf(new long[] {0b1101});

    assertThat(McNemar.of(first, second)).isEqualTo(new McNemar(2, 1));
  }
}
