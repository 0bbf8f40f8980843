package io.github.cnnmaven.engine.augmentation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.cnnmaven.core.augmentation.Fill;
import io.github.cnnmaven.core.network.ImageShape;
import io.github.cnnmaven.engine.random.SplitMix64;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.EnumSource;

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

  @ParameterizedTest
  @EnumSource(Fill.Mode.class)
  void drawsColorsAsEachChannelAlone(Fill.Mode mode) {
    SplitMix64 random = new SplitMix64(1);
    for (int i = 0; i < 50; i++) {
      float[] image = pixels(9 * 7 * 3, random);
      Affine from = anywhere(random, 7, 9);
      float[] colors = new float[image.length];
      new Resampler(new ImageShape(9, 7, 3), new Fill(mode, 7)).draw(image, from, colors);

      for (int channel = 0; channel < 3; channel++) {
        float[] alone = new float[9 * 7];
        new Resampler(new ImageShape(9, 7, 1), new Fill(mode, 7))
            .draw(channel(image, channel), from, alone);
        assertThat(channel(colors, channel)).containsExactly(alone);
      }
    }
  }

  /** The sum of a thousand steps is where the formula says, to what a float can tell of 255. */
  @Test
  void placesAreExactToTheEndOfLongLines() {
    int width = 1_000;
    int height = 12;
    SplitMix64 random = new SplitMix64(2);
    for (int i = 0; i < 20; i++) {
      float[] image = pixels(height * width, random);
      Affine from = anywhere(random, width, height);
      float[] target = new float[image.length];
      new Resampler(new ImageShape(height, width, 1), Fill.NEAREST).draw(image, from, target);

      for (int at = 0; at < target.length; at++) {
        int column = at % width;
        int row = at / width;
        double x = from.xx() * column + from.xy() * row + from.x0();
        double y = from.yx() * column + from.yy() * row + from.y0();
        assertThat((double) target[at]).isCloseTo(formula(image, width, x, y), within(2e-4));
      }
    }
  }

  @Test
  void whatIsTooFarAwayToCountIsBorder() {
    Affine far = Affine.zoom(1e12, 1e12).around(1, 0.5);

    assertThat(draw(far, Fill.Mode.CONSTANT)).containsExactly(9, 9, 9, 9, 9, 9);
    assertThat(draw(Affine.shift(-1e15, 1e15), Fill.Mode.NEAREST))
        .containsExactly(4, 4, 4, 4, 4, 4);
  }

  /** Bilinear interpolation in doubles; beyond an edge is what is on it. */
  private static double formula(float[] image, int width, double x, double y) {
    int bottom = image.length / width - 1;
    double column = Math.max(0, Math.min(width - 1, x));
    double row = Math.max(0, Math.min(bottom, y));
    int left = (int) column;
    int top = (int) row;
    int right = Math.min(width - 1, left + 1);
    int under = Math.min(bottom, top + 1);
    double share = column - left;
    double above = (1 - share) * image[top * width + left] + share * image[top * width + right];
    double below = (1 - share) * image[under * width + left] + share * image[under * width + right];
    return (1 - (row - top)) * above + (row - top) * below;
  }

  private static Affine anywhere(SplitMix64 random, int width, int height) {
    return Affine.rotation(random.nextDouble(-0.5, 0.5))
        .of(Affine.shift(random.nextDouble(-3, 3), random.nextDouble(-3, 3)))
        .of(Affine.zoom(random.nextDouble(0.7, 1.4), random.nextDouble(0.7, 1.4)))
        .around((width - 1) / 2.0, (height - 1) / 2.0);
  }

  private static float[] pixels(int count, SplitMix64 random) {
    float[] pixels = new float[count];
    for (int i = 0; i < count; i++) {
      pixels[i] = random.nextInt(256);
    }
    return pixels;
  }

  private static float[] channel(float[] colors, int channel) {
    float[] alone = new float[colors.length / 3];
    for (int i = 0; i < alone.length; i++) {
      alone[i] = colors[3 * i + channel];
    }
    return alone;
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
