package io.github.cnnmaven.engine.augmentation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.cnnmaven.core.augmentation.Erasing;
import io.github.cnnmaven.core.augmentation.Range;
import io.github.cnnmaven.core.network.ImageShape;
import io.github.cnnmaven.engine.random.SplitMix64;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/**
 * Values change as in Keras 3.15.1 (its NumPy backend): {@code apply_channel_shift} and {@code
 * apply_brightness_shift} of its legacy image module, {@code transform_images} of its layers with
 * the given factor, on this image of 2 by 3 pixels.
 */
class PixelChangeTest {

  private static final ImageShape SHAPE = new ImageShape(2, 3, 3);

  private static float[] image() {
    return new float[] {
      10, 200, 30, 250, 120, 60, 90, 90, 90, 0, 40, 255, 17, 33, 200, 255, 0, 128,
    };
  }

  @Test
  void channelShiftAddsWithinTheImagesOwnRange() {
    float[] brighter = image();
    float[] darker = image();
    ChannelShift.add(40, brighter);
    ChannelShift.add(-25, darker);

    assertThat(brighter)
        .containsExactly(
            50, 240, 70, 255, 160, 100, 130, 130, 130, 40, 80, 255, 57, 73, 240, 255, 40, 168);
    assertThat(darker)
        .containsExactly(0, 175, 5, 225, 95, 35, 65, 65, 65, 0, 15, 230, 0, 8, 175, 230, 0, 103);
  }

  @Test
  void brightnessMultipliesButForKerassRoundingToBytes() {
    float[] pixels = image();
    Brightness.multiply(1.3f, pixels);

    assertThat(pixels)
        .containsExactly(
            new float[] {
              13, 255, 39, 255, 156, 78, 116, 116, 116, 0, 52, 255, 22, 42, 255, 255, 0, 166,
            },
            within(1f));
  }

  @Test
  void contrastStretchesAroundEachChannelsMean() {
    float[] pixels = image();
    new Contrast(Range.only(1.4), 3).stretch(1.4f, pixels);

    assertThat(pixels)
        .containsExactly(
            new float[] {
              0, 247.8f, 0, 255, 135.8f, 33.133f, 84.533f, 93.8f, 75.133f, 0, 23.8f, 255, 0, 14,
              229.133f, 255, 0, 128.333f,
            },
            within(1e-3f));
  }

  @Test
  void huesTurn() {
    float[] forth = image();
    float[] back = image();
    HueAndSaturation.change(0.2, 1, forth);
    HueAndSaturation.change(-0.35, 1, back);

    assertThat(forth)
        .containsExactly(
            new float[] {
              10, 142, 200, 152, 250, 60, 90, 90, 90, 255, 0, 244, 200, 17, 179.4f, 255, 178, 0,
            },
            within(1e-3f));
    assertThat(back)
        .containsExactly(
            new float[] {
              200, 11, 10, 101, 60, 250, 90, 90, 90, 65.5f, 255, 0, 51.3f, 200, 17, 0, 153.5f, 255,
            },
            within(1e-3f));
  }

  @Test
  void saturationsAreMultiplied() {
    float[] pale = image();
    HueAndSaturation.change(0, 0.25 / 0.75, pale);

    assertThat(pale)
        .containsExactly(
            new float[] {
              136.667f, 200, 143.333f, 250, 206.667f, 186.667f, 90, 90, 90, 170, 183.333f, 255, 139,
              144.333f, 200, 255, 170, 212.667f,
            },
            within(1e-3f));
  }

  /** Keras lets them go below 0. */
  @Test
  void saturationsStayWithinTheColoursThereAre() {
    float[] garish = image();
    HueAndSaturation.change(0, 100, garish);

    assertThat(garish[0]).isZero();
    assertThat(garish[1]).isEqualTo(200);
    for (float pixel : garish) {
      assertThat(pixel).isBetween(0f, 255f);
    }
  }

  @Test
  void nothingToChangeKeepsColours() {
    float[] pixels = image();
    HueAndSaturation.change(0, 1, pixels);

    assertThat(pixels).containsExactly(image(), within(1e-4f));
  }

  @Test
  void cutoutPaintsASquareAndCutsItOffAtTheEdge() {
    ImageShape shape = new ImageShape(4, 4, 1);
    CutoutChange cutout = new CutoutChange(new Erasing.Cutout(2, 2, 9), shape);

    assertThat(cutout.around(2, 2)).isEqualTo(new Box(1, 1, 3, 3));
    assertThat(cutout.around(0, 3)).isEqualTo(new Box(0, 2, 1, 4));
    int painted = 0;
    int[] hits = new int[16];
    for (int seed = 0; seed < 4_000; seed++) {
      float[] pixels = new float[16];
      cutout.apply(pixels, new ImageRandom(new SplitMix64(seed)));
      for (int i = 0; i < 16; i++) {
        assertThat(pixels[i]).isIn(0f, 9f);
        hits[i] += pixels[i] == 9 ? 1 : 0;
        painted += pixels[i] == 9 ? 1 : 0;
      }
    }
    // Of 16 centers, each pixel is within the square of 4, at the far edges of fewer.
    assertThat(hits[5]).isBetween(900, 1_100);
    assertThat(hits[15]).isBetween(190, 310);
    assertThat(painted).isBetween(11_900, 12_600);
  }

  @Test
  void randomErasingHappensAsOftenAsAskedAndPaintsASizeWithinItsScale() {
    Erasing.RandomErasing half =
        new Erasing.RandomErasing(Range.only(0.5), Range.only(0.25), 255.0);
    ImageShape shape = new ImageShape(20, 20, 1);
    int erased = 0;
    for (int seed = 0; seed < 4_000; seed++) {
      float[] pixels = new float[400];
      new ErasingChange(half, shape).apply(pixels, new ImageRandom(new SplitMix64(seed)));
      int area = 0;
      for (float pixel : pixels) {
        area += pixel == 255 ? 1 : 0;
      }
      assertThat(area).isIn(0, 100);
      erased += area > 0 ? 1 : 0;
    }
    assertThat(erased).isBetween(1_900, 2_100);
  }

  @Test
  void randomErasingPaintsNoiseByDefault() {
    Erasing.RandomErasing all = new Erasing.RandomErasing(Range.only(1), Range.only(1), null);
    float[] pixels = new float[SHAPE.height() * SHAPE.width() * 3];
    Arrays.fill(pixels, -1);

    new ErasingChange(all, SHAPE).apply(pixels, new ImageRandom(new SplitMix64(1)));

    for (float pixel : pixels) {
      assertThat(pixel).isBetween(0f, 255f);
    }
    assertThat(pixels).contains(0f);
  }
}
