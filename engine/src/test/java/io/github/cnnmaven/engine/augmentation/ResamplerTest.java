package io.github.cnnmaven.engine.augmentation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.cnnmaven.core.augmentation.Fill;
import io.github.cnnmaven.core.network.ImageShape;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * Pixels land where scipy.ndimage puts them, and where a hand can follow. SciPy's numbers are those
 * of {@code affine_transform(image, [[yy, yx], [xy, xx]], [y0, x0], order=1, mode=mode, cval=7)} in
 * SciPy 1.17.1, with the modes nearest, reflect, grid-wrap and grid-constant, rounded to 4 digits.
 */
class ResamplerTest {

  private static final ImageShape SMALL = new ImageShape(2, 3, 1);
  private static final float[] IMAGE = {
    1, 2, 3,
    4, 5, 6
  };

  private static final ImageShape SHAPE = new ImageShape(4, 5, 1);
  private static final float[] SQUARES = {
    0, 1, 4, 9, 16,
    25, 36, 49, 64, 81,
    3, 24, 47, 72, 2,
    31, 62, 95, 33, 70
  };

  private static final Map<String, Affine> MAPS =
      Map.of(
          "rotation",
          around(Affine.rotation(Math.toRadians(30))),
          "shift",
          Affine.shift(1.25, -2.5),
          "shear",
          around(Affine.shear(Math.toRadians(20))),
          "zoom",
          around(Affine.zoom(1.5, 0.6)),
          "everything",
          around(
              Affine.rotation(Math.toRadians(25))
                  .of(Affine.shift(0.7, -1.2))
                  .of(Affine.shear(Math.toRadians(15)))
                  .of(Affine.zoom(1.3, 0.8))));

  @ParameterizedTest
  @CsvFileSource(resources = "scipy-affine.csv", delimiter = '|')
  void drawsWhatSciPyDraws(String map, Fill.Mode mode, String expected) {
    Affine from = Objects.requireNonNull(MAPS.get(map));
    float[] target = new float[20];

    new Resampler(SHAPE, new Fill(mode, 7)).draw(SQUARES, from, target);

    float[] numbers = new float[20];
    String[] words = expected.split(", ");
    for (int i = 0; i < words.length; i++) {
      numbers[i] = Float.parseFloat(words[i]);
    }
    assertThat(target).containsExactly(numbers, within(1.01e-4f));
  }

  @Test
  void flipsLeftAndRightAndTopAndBottom() {
    assertThat(draw(new Affine(-1, 0, 2, 0, 1, 0), Fill.Mode.NEAREST))
        .containsExactly(3, 2, 1, 6, 5, 4);
    assertThat(draw(new Affine(1, 0, 0, 0, -1, 1), Fill.Mode.NEAREST))
        .containsExactly(4, 5, 6, 1, 2, 3);
  }

  @Test
  void movesWholePixelsExactlyAndFillsAsAsked() {
    Affine right = Affine.shift(-1, 0);
    assertThat(draw(right, Fill.Mode.NEAREST)).containsExactly(1, 1, 2, 4, 4, 5);
    assertThat(draw(right, Fill.Mode.WRAP)).containsExactly(3, 1, 2, 6, 4, 5);
    assertThat(draw(right, Fill.Mode.CONSTANT)).containsExactly(9, 1, 2, 9, 4, 5);
    Affine left = Affine.shift(2, 0);
    assertThat(draw(left, Fill.Mode.REFLECT)).containsExactly(3, 3, 2, 6, 6, 5);
    assertThat(draw(Affine.shift(0, 1), Fill.Mode.NEAREST)).containsExactly(4, 5, 6, 4, 5, 6);
    assertThat(draw(Affine.shift(7, 0), Fill.Mode.REFLECT)).containsExactly(2, 3, 3, 5, 6, 6);
  }

  @Test
  void turnsByAQuarter() {
    float[] target = new float[9];

    new Resampler(new ImageShape(3, 3, 1), Fill.NEAREST)
        .draw(
            new float[] {1, 2, 3, 4, 5, 6, 7, 8, 9},
            Affine.rotation(Math.PI / 2).around(1, 1),
            target);

    // Pixel (0, 0) comes from x' = 1 + 1, y' = 1 - 1, the upper right corner.
    assertThat(target).containsExactly(new float[] {3, 6, 9, 2, 5, 8, 1, 4, 7}, within(1e-5f));
  }

  @Test
  void treatsEveryChannelAlike() {
    float[] target = new float[4];

    new Resampler(new ImageShape(1, 2, 2), Fill.NEAREST)
        .draw(new float[] {1, 10, 2, 20}, new Affine(-1, 0, 1, 0, 1, 0), target);

    assertThat(target).containsExactly(2, 20, 1, 10);
  }

  private static float[] draw(Affine from, Fill.Mode mode) {
    float[] target = new float[6];
    new Resampler(SMALL, new Fill(mode, 9)).draw(IMAGE, from, target);
    return target;
  }

  private static Affine around(Affine map) {
    return map.around(2, 1.5);
  }
}
