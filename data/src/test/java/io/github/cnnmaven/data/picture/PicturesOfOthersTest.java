package io.github.cnnmaven.data.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pictures that the JDK cannot write; what they hold is as Pillow tells it. */
class PicturesOfOthersTest {

  @TempDir private Path temp;

  /** What Pillow tells of a picture: the mean of all its numbers, and one pixel. */
  private record Told(String name, double mean, int red, int green, int blue) {}

  @ParameterizedTest
  @CsvSource({"lossless.webp, 116.82, 160, 159, 168", "palette.png, 116.61, 170, 171, 171"})
  void areReadExactlyAsPillowReadsThem(String name, double mean, int red, int green, int blue)
      throws Exception {
    assertRead(new Told(name, mean, red, green, blue), 0);
  }

  /** VP8 leaves open how half-sized colour is enlarged: Pillow smooths it, this reader does not. */
  @ParameterizedTest
  @CsvSource({
    "progressive.jpg, 116.8, 160, 157, 164",
    "cmyk.jpg, 116.81, 157, 159, 167",
    "lossy.webp, 116.89, 159, 155, 165"
  })
  void areReadAsPillowReadsThem(String name, double mean, int red, int green, int blue)
      throws Exception {
    assertRead(new Told(name, mean, red, green, blue), name.endsWith(".webp") ? 6 : 3);
  }

  private void assertRead(Told told, int tolerance) throws Exception {
    Pixels pixels = decode(file(told.name()));

    double sum = 0;
    for (byte value : pixels.bytes()) {
      sum += Byte.toUnsignedInt(value);
    }
    assertThat(pixels.height()).isEqualTo(24);
    assertThat(pixels.width()).isEqualTo(36);
    assertThat(sum / pixels.bytes().length).isCloseTo(told.mean(), within(0.3));
    assertThat(pixels.at(12, 18, 0)).isCloseTo(told.red(), within(tolerance));
    assertThat(pixels.at(12, 18, 1)).isCloseTo(told.green(), within(tolerance));
    assertThat(pixels.at(12, 18, 2)).isCloseTo(told.blue(), within(tolerance));
  }

  @ParameterizedTest
  @ValueSource(strings = {"progressive.jpg", "cmyk.jpg", "lossy.webp", "lossless.webp"})
  void areReadOrRefusedWhenDamaged(String name) throws IOException {
    byte[] whole = file(name);
    Random random = new Random(6);
    for (int i = 0; i < 300; i++) {
      byte[] damaged =
          Arrays.copyOf(whole, i % 3 == 0 ? random.nextInt(whole.length) : whole.length);
      if (damaged.length > 0) {
        damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
      }
      try {
        Pixels pixels = decode(damaged);
        assertThat(pixels.bytes()).hasSize(pixels.height() * pixels.width() * pixels.channels());
      } catch (BadPictureException e) {
        assertThat(e).hasMessageContaining(" ");
      }
    }
  }

  @Test
  void areRefusedWhenCutInHalf() throws IOException {
    for (String name : new String[] {"progressive.jpg", "cmyk.jpg", "lossy.webp"}) {
      byte[] whole = file(name);
      assertThat(isRead(Arrays.copyOf(whole, whole.length / 2))).as(name).isFalse();
    }
  }

  private boolean isRead(byte[] file) throws IOException {
    try {
      decode(file);
      return true;
    } catch (BadPictureException e) {
      return false;
    }
  }

  private Pixels decode(byte[] file) throws BadPictureException, IOException {
    return PictureDecoder.decode(Files.write(temp.resolve("picture"), file));
  }

  private static byte[] file(String name) throws IOException {
    try (InputStream in = PicturesOfOthersTest.class.getResourceAsStream(name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    }
  }
}
