package io.github.cnnmaven.site.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cnnmaven.core.statistics.Summary;
import java.util.List;
import org.junit.jupiter.api.Test;

class NumberTextTest {

  @Test
  void sharesArePercentages() {
    assertThat(plain(NumberText.percent(0.88449))).isEqualTo("88.4 %");
    assertThat(plain(NumberText.exactPercent(0.88449))).isEqualTo("88.45 %");
    assertThat(plain(NumberText.roundPercent(0.1))).isEqualTo("10 %");
    assertThat(plain(NumberText.roundPercent(0.125))).isEqualTo("12.5 %");
    assertThat(NumberText.percent(Double.NaN)).isEqualTo("–");
  }

  @Test
  void spreadIsShownFromTwoValuesOn() {
    assertThat(plain(NumberText.percent(Summary.of(List.of(0.88))))).isEqualTo("88.0 %");
    assertThat(plain(NumberText.percent(Summary.of(List.of(0.88, 0.89)))))
        .isEqualTo("88.5 ± 0.7 %");
  }

  @Test
  void differencesHaveASignAndNoNegativeZero() {
    assertThat(NumberText.points(0.019)).isEqualTo("+1.9");
    assertThat(NumberText.points(-0.004)).isEqualTo("−0.4");
    assertThat(NumberText.points(-0.0001)).isEqualTo("0.0");
    assertThat(NumberText.points(0)).isEqualTo("0.0");
  }

  @Test
  void lossesMayBeAnything() {
    assertThat(NumberText.loss(0.41251)).isEqualTo("0.413");
    assertThat(NumberText.loss(3.2e7)).isEqualTo("3.2e7");
    assertThat(NumberText.loss(Double.NaN)).isEqualTo("NaN");
    assertThat(NumberText.loss(Double.POSITIVE_INFINITY)).isEqualTo("∞");
  }

  @Test
  void countsAreReadable() {
    assertThat(NumberText.count(93322)).isEqualTo("93,322");
    assertThat(plain(NumberText.compact(9999))).isEqualTo("9,999");
    assertThat(plain(NumberText.compact(93322))).isEqualTo("93.3 k");
    assertThat(plain(NumberText.compact(2_117_056))).isEqualTo("2.12 M");
    assertThat(plain(NumberText.compact(3_200_000_000L))).isEqualTo("3.20 G");
    assertThat(NumberText.scientific(1e-7)).isEqualTo("1e-7");
    assertThat(NumberText.scientific(2e7)).isEqualTo("2e7");
  }

  @Test
  void durationsAreReadable() {
    assertThat(plain(NumberText.duration(8.44))).isEqualTo("8.4 s");
    assertThat(plain(NumberText.duration(125.2))).isEqualTo("2 min 5 s");
    assertThat(plain(NumberText.duration(3600))).isEqualTo("1 h 0 min");
  }

  private static String plain(String text) {
    return text.replace('\u00a0', ' ');
  }
}
