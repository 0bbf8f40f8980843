package io.github.cnnmaven.data.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cnnmaven.data.SampleFiles;
import io.github.cnnmaven.data.SharedData;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PictureDecoderTest {

  @TempDir private Path temp;

  @ParameterizedTest
  @ValueSource(strings = {"png", "gif", "bmp"})
  void readsExactFormatsExactly(String format) throws Exception {
    Pixels pixels = decode(SampleFiles.picture(format, 5, 3, 0x204060));

    assertThat(pixels.height()).isEqualTo(3);
    assertThat(pixels.width()).isEqualTo(5);
    assertThat(rgb(pixels, 0, 0)).isEqualTo(0xFF0000);
    assertThat(rgb(pixels, 2, 4)).isEqualTo(0x204060);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void readsBaselineAndProgressiveJpeg(boolean progressive) throws Exception {
    BufferedImage image = ImageIO.read(SharedData.path("dog.jpg").toFile());
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageWriteParam param = writer.getDefaultWriteParam();
    param.setProgressiveMode(
        progressive ? ImageWriteParam.MODE_DEFAULT : ImageWriteParam.MODE_DISABLED);
    try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
      writer.setOutput(stream);
      writer.write(null, new IIOImage(image, null, null), param);
    }

    Pixels pixels = decode(out.toByteArray());

    assertThat(pixels.width()).isEqualTo(1125);
    assertThat(difference(rgb(pixels, 400, 500), image.getRGB(500, 400))).isLessThan(24);
  }

  @Test
  void takesGreyAsItIsWrittenAndNotBrighter() throws Exception {
    BufferedImage image = new BufferedImage(2, 1, BufferedImage.TYPE_BYTE_GRAY);
    image.getRaster().setSample(0, 0, 0, 128);
    image.getRaster().setSample(1, 0, 0, 30);

    Pixels pixels = decode(png(image));

    assertThat(pixels.channels()).isEqualTo(1);
    assertThat(pixels.bytes()).containsExactly((byte) 128, (byte) 30);
  }

  @Test
  void takesTheHighByteOfSixteenBits() throws Exception {
    BufferedImage image = new BufferedImage(1, 1, BufferedImage.TYPE_USHORT_GRAY);
    image.getRaster().setSample(0, 0, 0, 0x8080);

    assertThat(decode(png(image)).bytes()).containsExactly((byte) 128);
  }

  @Test
  void leavesAlphaOutAsKerasDoes() throws Exception {
    BufferedImage image = new BufferedImage(1, 1, BufferedImage.TYPE_INT_ARGB);
    image.setRGB(0, 0, 0x40102030);

    assertThat(rgb(decode(png(image)), 0, 0)).isEqualTo(0x102030);
  }

  @Test
  void looksUpPalettes() throws Exception {
    byte[] colors = {0, 0, 0, 10, 20, 30, 90, 80, 70};
    IndexColorModel palette = new IndexColorModel(8, 3, colors, 0, false);
    BufferedImage image = new BufferedImage(3, 1, BufferedImage.TYPE_BYTE_INDEXED, palette);
    image.getRaster().setSample(1, 0, 0, 1);
    image.getRaster().setSample(2, 0, 0, 2);

    assertThat(decode(png(image)).bytes()).containsExactly(colors);
  }

  /** The corner of the picture that is seen, for each way to hold a camera. */
  @ParameterizedTest
  @CsvSource({"1,0,0", "2,0,15", "3,7,15", "4,7,0", "5,0,0", "6,0,7", "7,15,7", "8,15,0"})
  void turnsPicturesAsTheCameraWasHeld(int orientation, int row, int column) throws Exception {
    BufferedImage image = new BufferedImage(16, 8, BufferedImage.TYPE_INT_RGB);
    for (int i = 0; i < 16; i++) {
      image.setRGB(i % 4, i / 4, 0xFFFFFF);
    }
    ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
    ImageIO.write(image, "jpeg", jpeg);

    Pixels pixels = decode(withOrientation(jpeg.toByteArray(), orientation));

    assertThat(pixels.height()).isEqualTo(orientation > 4 ? 16 : 8);
    assertThat(rgb(pixels, row, column) & 0xFF).isGreaterThan(200);
  }

  /** Pillow 9.4 wrote the same picture of 3x2 with each of EXIF's numbers. */
  @ParameterizedTest
  @ValueSource(strings = {"png", "webp"})
  void turnsOtherFormatsToo(String format) throws Exception {
    byte[] upright = decode(resource("upright." + format)).bytes();

    for (int orientation = 2; orientation <= 8; orientation++) {
      Pixels turned = decode(resource("exif-" + orientation + "." + format));

      assertThat(turned.width()).as("orientation %d", orientation).isEqualTo(3);
      assertThat(turned.bytes()).as("orientation %d", orientation).isEqualTo(upright);
    }
  }

  @Test
  void saysWhatIsNoPicture() {
    assertBad("hello, world".getBytes(java.nio.charset.StandardCharsets.UTF_8), "found text that");
    assertBad(new byte[] {0, 1, 2, 3}, "found bytes that start with 00 01 02 03");
    assertBad(new byte[0], "found 0");
  }

  @Test
  void refusesMorePixelsThanAnyNetworkTakes() throws IOException {
    byte[] bomb = SampleFiles.picture("png", 4, 4, 0);
    bomb[16 + 1] = 1; // a width of 65540
    bomb[20 + 1] = 1;
    CRC32 checksum = new CRC32();
    checksum.update(bomb, 12, 17);
    ByteBuffer.wrap(bomb).putInt(29, (int) checksum.getValue());

    assertBad(bomb, "expected 1 to 50,000,000 pixels, found 65540 x 65540");
  }

  @ParameterizedTest
  @ValueSource(strings = {"png", "gif", "bmp", "jpeg"})
  void refusesWhatIsCutOff(String format) throws IOException {
    byte[] whole = SampleFiles.picture(format, 64, 64, 0x99AA11);

    assertBad(Arrays.copyOf(whole, whole.length / 2), "damaged");
  }

  @ParameterizedTest
  @ValueSource(strings = {"png", "gif", "bmp", "jpeg"})
  void neverFailsOtherwiseOnDamagedFiles(String format) throws IOException {
    byte[] whole = SampleFiles.picture(format, 24, 24, 0x99AA11);
    Random random = new Random(4);
    for (int i = 0; i < 500; i++) {
      byte[] damaged = whole.clone();
      for (int flips = 0; flips <= i % 4; flips++) {
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

  private static byte[] resource(String name) throws IOException {
    try (InputStream in = PictureDecoderTest.class.getResourceAsStream(name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    }
  }

  private void assertBad(byte[] file, String words) {
    assertThatThrownBy(() -> decode(file))
        .isInstanceOf(BadPictureException.class)
        .hasMessageContaining(words);
  }

  private Pixels decode(byte[] file) throws BadPictureException, IOException {
    return PictureDecoder.decode(Files.write(temp.resolve("picture"), file));
  }

  private static byte[] png(BufferedImage image) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(image, "png", out);
    return out.toByteArray();
  }

  /** EXIF with one entry, put after the first two bytes. */
  private static byte[] withOrientation(byte[] jpeg, int orientation) throws IOException {
    ByteBuffer exif = ByteBuffer.allocate(36);
    exif.putShort((short) 0xFFE1).putShort((short) 34);
    exif.putInt(0x45786966).putShort((short) 0); // Exif
    exif.putShort((short) 0x4D4D).putShort((short) 42).putInt(8); // big-endian TIFF
    exif.putShort((short) 1).putShort((short) 0x112).putShort((short) 3).putInt(1);
    exif.putShort((short) orientation);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(jpeg, 0, 2);
    out.write(exif.array());
    out.write(jpeg, 2, jpeg.length - 2);
    return out.toByteArray();
  }

  private static int rgb(Pixels pixels, int row, int column) {
    Pixels rgb = pixels.rgb();
    return rgb.at(row, column, 0) << 16 | rgb.at(row, column, 1) << 8 | rgb.at(row, column, 2);
  }

  private static int difference(int a, int b) {
    int difference = 0;
    for (int shift = 0; shift < 24; shift += 8) {
      difference = Math.max(difference, Math.abs((a >> shift & 255) - (b >> shift & 255)));
    }
    return difference;
  }
}
