package io.github.cnnmaven.engine.normalization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.cnnmaven.core.network.ImageShape;
import io.github.cnnmaven.engine.data.Images;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Means and deviations of CIFAR's channels are the published ones, as far as the sample at hand can
 * tell: its thousands of images are drawn from all, so that means may be off by 0.004.
 */
class CifarMomentsTest {

  private static final Path DATA = Path.of("../../shared/data");
  private static final int BLOCK = 512;
  private static final int SIZE_AT = 124;
  private static final int SIZE_DIGITS = 11;
  private static final int PLANE = 32 * 32;

  @ParameterizedTest
  @CsvSource({
    "cifar-10/cifar-10-binary.tar.gz, data_batch, 1, 0.4914 0.4822 0.4465 0.2470 0.2435 0.2616",
    "cifar-100/cifar-100-binary.tar.gz, train.bin, 2, 0.5071 0.4865 0.4409 0.2673 0.2564 0.2762"
  })
  void areThePublishedOnes(String archive, String name, int labels, String published)
      throws IOException {
    assumeTrue(Files.isRegularFile(DATA.resolve(archive)), archive + " is missing");
    byte[] records = members(DATA.resolve(archive), name);
    Moments moments = Moments.of(images(records, labels), 3);

    String[] numbers = published.split(" ");
    for (int channel = 0; channel < 3; channel++) {
      assertThat(moments.mean(channel) / 255)
          .isCloseTo(Double.parseDouble(numbers[channel]), within(0.004));
      assertThat(moments.deviation(channel) / 255)
          .isCloseTo(Double.parseDouble(numbers[3 + channel]), within(0.004));
    }
  }

  /** Records are labels, then the planes of red, green and blue. */
  private static Images images(byte[] records, int labels) {
    int length = labels + 3 * PLANE;
    int count = records.length / length;
    byte[] pixels = new byte[count * 3 * PLANE];
    for (int image = 0; image < count; image++) {
      for (int i = 0; i < PLANE; i++) {
        for (int channel = 0; channel < 3; channel++) {
          pixels[(image * PLANE + i) * 3 + channel] =
              records[image * length + labels + channel * PLANE + i];
        }
      }
    }
    return Images.of(new ImageShape(32, 32, 3), pixels, new byte[count]);
  }

  /** The contents of those files in a tar archive whose name contains a word. */
  private static byte[] members(Path archive, String word) throws IOException {
    ByteArrayOutputStream found = new ByteArrayOutputStream();
    try (DataInputStream in =
        new DataInputStream(
            new BufferedInputStream(new GZIPInputStream(Files.newInputStream(archive))))) {
      byte[] header = in.readNBytes(BLOCK);
      while (header.length == BLOCK && header[0] != 0) {
        String digits = new String(header, SIZE_AT, SIZE_DIGITS, StandardCharsets.US_ASCII);
        int size = Integer.parseInt(digits.trim(), 8);
        byte[] content = in.readNBytes((size + BLOCK - 1) / BLOCK * BLOCK);
        if (new String(header, 0, 100, StandardCharsets.US_ASCII).contains(word)) {
          found.write(content, 0, size);
        }
        header = in.readNBytes(BLOCK);
      }
    }
    return found.toByteArray();
  }
}
