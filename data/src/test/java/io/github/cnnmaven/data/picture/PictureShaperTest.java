package io.github.cnnmaven.data.picture;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cnnmaven.core.data.Reading.BadImages;
import io.github.cnnmaven.core.data.Reading.Color;
import io.github.cnnmaven.core.data.Reading.PictureReading;
import io.github.cnnmaven.core.data.Reading.Resize;
import io.github.cnnmaven.core.network.Size;
import org.junit.jupiter.api.Test;

class PictureShaperTest {

  @Test
  void makesSmallerByTheMeanOfWhatAPixelCovers() {
    Pixels old = gray(2, 4, 10, 20, 30, 40, 50, 60, 70, 80);

    assertThat(shaped(old, Resize.STRETCH, 1, 2)).containsExactly(35, 55);
    assertThat(shaped(old, Resize.STRETCH, 1, 1)).containsExactly(45);
  }

  @Test
  void weighsPixelsThatAreCoveredInPart() {
    // Two of three: the first and half of the second, as (2 * 30 + 60) / 3.
    assertThat(shaped(gray(1, 3, 30, 60, 90), Resize.STRETCH, 1, 2)).containsExactly(40, 80);
  }

  @Test
  void makesLargerInStraightLines() {
    assertThat(shaped(gray(1, 2, 0, 100), Resize.STRETCH, 1, 4)).containsExactly(0, 25, 75, 100);
  }

  @Test
  void cutsOffWhatStandsOverOnBothSides() {
    assertThat(shaped(gray(1, 4, 10, 20, 30, 40), Resize.CROP, 1, 2)).containsExactly(20, 30);
    assertThat(shaped(gray(2, 4, 1, 2, 3, 4, 5, 6, 7, 8), Resize.CROP, 1, 1))
        .containsExactly(5); // (2 + 3 + 6 + 7) / 4 = 4.5
  }

  @Test
  void fillsWithBlackWhatIsMissing() {
    assertThat(shaped(gray(1, 3, 30, 60, 90), Resize.PAD, 3, 3))
        .containsExactly(0, 0, 0, 30, 60, 90, 0, 0, 0);
  }

  @Test
  void keepsColoursApart() {
    Pixels old = new Pixels(1, 2, 3, new byte[] {10, 20, 30, 30, 40, 50});

    assertThat(shaped(old, Resize.STRETCH, 1, 1)).containsExactly(20, 30, 40);
  }

  @Test
  void weighsColoursAsTheEyeDoes() {
    byte[] colors = {(byte) 255, 0, 0, 0, (byte) 255, 0, 0, 0, (byte) 255, 9, 9, 9};

    assertThat(numbers(new Pixels(1, 4, 3, colors).gray())).containsExactly(76, 150, 29, 9);
    assertThat(numbers(gray(1, 2, 7, 200).rgb())).containsExactly(7, 7, 7, 200, 200, 200);
  }

  private static Pixels gray(int height, int width, int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return new Pixels(height, width, 1, bytes);
  }

  private static int[] shaped(Pixels old, Resize resize, int height, int width) {
    Size size = new Size(height, width);
    PictureReading reading = new PictureReading(size, resize, Color.RGB, BadImages.FAIL);
    return numbers(new PictureShaper(reading).resized(old, size));
  }

  private static int[] numbers(Pixels pixels) {
    int[] numbers = new int[pixels.bytes().length];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = Byte.toUnsignedInt(pixels.bytes()[i]);
    }
    return numbers;
  }
}
