package io.github.cnnmaven.core.picture;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cnnmaven.core.result.ColorScale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColorMapTest {

  /** Entries 0, 64, 128 and 255 of matplotlib's tables, times 255 and rounded. */
  @ParameterizedTest
  @CsvSource({
    "VIRIDIS, 440154, 3b528b, 21918c, fde725",
    "MAGMA, 000004, 51127c, b73779, fcfdbf",
    "INFERNO, 000004, 57106e, bc3754, fcffa4",
    "PLASMA, 0d0887, 7e03a8, cc4778, f0f921"
  })
  void isTheOneOfMatplotlib(ColorMap map, String first, String early, String middle, String last) {
    assertThat(hex(map.entry(0))).isEqualTo(first);
    assertThat(hex(map.entry(64))).isEqualTo(early);
    assertThat(hex(map.entry(128))).isEqualTo(middle);
    assertThat(hex(map.entry(255))).isEqualTo(last);
  }

  @Test
  void blueToRedIsWhiteInTheMiddleAndHasColorBrewersEnds() {
    assertThat(hex(ColorMap.BLUE_RED.entry(0))).isEqualTo("053061");
    assertThat(hex(ColorMap.BLUE_RED.rgb(0.5))).isEqualTo("f7f6f6");
    assertThat(hex(ColorMap.BLUE_RED.entry(255))).isEqualTo("67001f");
  }

  @Test
  void everyMapIsWholeAndDividesZeroToOneInEqualParts() {
    for (ColorMap map : ColorMap.values()) {
      assertThat(map.rgb(-1)).isEqualTo(map.entry(0));
      assertThat(map.rgb(0.499)).isEqualTo(map.entry(127));
      assertThat(map.rgb(0.5)).isEqualTo(map.entry(128));
      assertThat(map.rgb(2)).isEqualTo(map.entry(255));
      assertThat(ColorMap.byWord()).containsEntry(map.word(), map);
    }
  }

  @Test
  void aScaleTellsWhatTheLevelsOfAPaletteStandFor() {
    ColorScale scale = new ColorScale(ColorMap.GRAY, -1, 3);

    assertThat(scale.level(-1)).isZero();
    assertThat(scale.level(1)).isEqualTo(127);
    assertThat(scale.level(9)).isEqualTo(ColorScale.LEVELS - 1);
    assertThat(scale.value(127)).isEqualTo(1);
    assertThat(new ColorScale(ColorMap.GRAY, 2, 2).level(2)).isEqualTo(127);
  }

  private static String hex(int rgb) {
    return String.format("%06x", rgb);
  }
}
