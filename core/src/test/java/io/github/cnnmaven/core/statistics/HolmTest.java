package io.github.cnnmaven.core.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class HolmTest {

  /** R 4.2.2: {@code p.adjust(p, "holm")}. */
  @Test
  void adjustsAsR() {
    assertClose(List.of(0.01, 0.02, 0.03, 0.04, 0.05), List.of(0.05, 0.08, 0.09, 0.09, 0.09));
    assertClose(List.of(0.04, 0.001, 0.03, 0.2), List.of(0.09, 0.004, 0.09, 0.2));
    assertClose(List.of(0.9, 0.8), List.of(1.0, 1.0));
    assertThat(Holm.adjust(List.of())).isEmpty();
  }

  private static void assertClose(List<Double> raw, List<Double> expected) {
    List<Double> adjusted = Holm.adjust(raw);
    for (int i = 0; i < raw.size(); i++) {
      assertThat(adjusted.get(i)).isCloseTo(expected.get(i), within(1e-12));
    }
  }
}
