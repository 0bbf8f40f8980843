package io.github.cnnmaven.site.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AxisTest {

  @Test
  void beginsAndEndsAtRoundNumbers() {
    Axis axis = Axis.around(List.of(0.612, 0.883), 4);
    assertThat(labels(axis, 100)).containsExactly("60", "70", "80", "90");
  }

  @Test
  void keepsWithinWhatIsPossible() {
    Axis axis = Axis.around(List.of(0.01, 0.999), 4).within(0, 1);
    assertThat(labels(axis, 100)).startsWith("0").endsWith("100");
  }

  @Test
  void hasRoomAroundASingleValue() {
    Axis axis = Axis.around(List.of(0.87), 4);
    assertThat(axis.low()).isLessThan(0.87);
    assertThat(axis.high()).isGreaterThan(0.87);
    assertThat(axis.ticks()).hasSizeBetween(3, 7);
  }

  @Test
  void isThereWithoutValues() {
    assertThat(Axis.around(List.of(), 4).ticks()).isNotEmpty();
    assertThat(Axis.around(List.of(Double.NaN), 4).ticks()).isNotEmpty();
  }

  @Test
  void writesHugeLabelsShort() {
    assertThat(labels(Axis.around(List.of(0.0, 3.2e7), 4), 1))
        .containsExactly("0", "1e7", "2e7", "3e7", "4e7");
  }

  @Test
  void countsEpochsInWholeNumbers() {
    assertThat(labels(Axis.counting(1), 1)).containsExactly("1");
    assertThat(labels(Axis.counting(3), 1)).containsExactly("1", "2", "3");
    assertThat(labels(Axis.counting(8), 1)).containsExactly("2", "4", "6", "8");
    assertThat(labels(Axis.counting(100), 1)).containsExactly("20", "40", "60", "80", "100");
  }

  private static List<String> labels(Axis axis, double factor) {
    return axis.ticks().stream().map(tick -> axis.label(tick, factor)).toList();
  }
}
