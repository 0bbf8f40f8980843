package io.github.cnnmaven.engine.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cnnmaven.core.network.ImageShape;
import io.github.cnnmaven.engine.Fixtures;
import io.github.cnnmaven.engine.random.SplitMix64;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

  private static final byte[] PIXELS = {0, 51, (byte) 255, 102, 1, 2, 3, 4, 5, 6, 7, 8};
  private static final byte[] LABELS = {2, 0};

  @TempDir private Path folder;
  private Path images;
  private Path labels;

  @BeforeEach
  void write() throws IOException {
    images = folder.resolve("train-images-idx3-ubyte");
    labels = folder.resolve("train-labels-idx1-ubyte");
    Files.write(images, Fixtures.idx(PIXELS, 2, 3, 2));
    Files.write(labels, Fixtures.idx(LABELS, 2));
  }

  @Test
  void readsImagesAndLabelsRescaled() throws IOException {
    Images read = new DataFolder(folder, 3).train();

    float[] first = new float[8];
    read.copy(0, first, 1);
    assertThat(read.shape()).isEqualTo(new ImageShape(3, 2, 1));
    assertThat(read.size()).isEqualTo(2);
    assertThat(first).containsExactly(0, 0, 0.2f, 1, 0.4f, 1 / 255f, 2 / 255f, 0);
    assertThat(read.label(0)).isEqualTo(2);
    assertThat(read.label(1)).isZero();
  }

  @Test
  void readsPackedFilesToo() throws IOException {
    Fixtures.writePacked(folder.resolve(images.getFileName() + ".gz"), Files.readAllBytes(images));
    Files.delete(images);

    assertThat(new DataFolder(folder, 3).train().size()).isEqualTo(2);
  }

  @Test
  void namesAFileThatIsMissing() throws IOException {
    Files.delete(labels);

    assertRefused("Found neither", labels + ".gz", "nor " + labels);
  }

  @Test
  void refusesAnotherKindOfFile() throws IOException {
    Files.write(images, Fixtures.idx(PIXELS, 12));

    assertRefused(images.toString(), "expected the number 2051", "found 2049");
  }

  @Test
  void refusesAFileThatIsTooShort() throws IOException {
    Files.write(images, Arrays.copyOf(Files.readAllBytes(images), 27));

    assertRefused(images.toString(), "12 bytes ([2, 3, 2])", "found 11");
  }

  @Test
  void refusesAFileWithoutAWholeHeader() throws IOException {
    Files.write(images, Arrays.copyOf(Files.readAllBytes(images), 9));

    assertRefused(images + " ends too early");
  }

  @Test
  void refusesTrailingBytes() throws IOException {
    Files.write(labels, Arrays.copyOf(Files.readAllBytes(labels), 11));

    assertRefused(labels + " is longer than its header says", "expected 2 bytes");
  }

  @Test
  void refusesDimensionsThatCannotBe() throws IOException {
    Files.write(images, Fixtures.idx(PIXELS, -2, 3, 2));
    assertRefused("damaged header", "found [-2, 3, 2]");

    Files.write(images, Fixtures.idx(PIXELS, 60_000, 60_000, 60_000));
    assertRefused("damaged header", "found [60000, 60000, 60000]");
  }

  @Test
  void refusesLabelsThatAreNoClasses() {
    assertThatThrownBy(() -> new DataFolder(folder, 2).train())
        .isInstanceOf(DataException.class)
        .hasMessage(labels + ": label 0 is 2, but the data set has 2 classes: expected 0 to 1");
  }

  @Test
  void refusesAnotherNumberOfLabelsThanImages() throws IOException {
    Files.write(labels, Fixtures.idx(new byte[] {0, 1, 2}, 3));

    assertRefused(images + " has 2 images", labels + " has 3 labels");
  }

  @Test
  void refusesATruncatedPackedFile() throws IOException {
    Path packed = folder.resolve(images.getFileName() + ".gz");
    Fixtures.writePacked(packed, Files.readAllBytes(images));
    Files.write(packed, Arrays.copyOf(Files.readAllBytes(packed), 20));

    assertRefused(packed.toString(), "ends too early");
  }

  @Test
  void refusesAFileThatIsNotPackedAsItsNameSays() throws IOException {
    Path packed = folder.resolve(images.getFileName() + ".gz");
    Files.copy(images, packed);

    assertRefused(packed + " is not a gzip file, or damaged");
  }

  @Test
  void neverReadsDamagedFilesAsAnythingElseThanImages() throws IOException {
    Path packed = folder.resolve(images.getFileName() + ".gz");
    Fixtures.writePacked(packed, Files.readAllBytes(images));
    byte[] whole = Files.readAllBytes(packed);
    SplitMix64 random = new SplitMix64(9);
    for (int i = 0; i < 1000; i++) {
      byte[] damaged = whole.clone();
      damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
      Files.write(packed, damaged);
      try {
        // Bits of the name or the time of packing do not matter.
        assertThat(new DataFolder(folder, 3).train().size()).isEqualTo(2);
      } catch (DataException e) {
        assertThat(e).hasMessageContaining(packed.toString());
      }
    }
  }

  private void assertRefused(String... words) {
    assertThatThrownBy(() -> new DataFolder(folder, 3).train())
        .isInstanceOf(DataException.class)
        .hasMessageContainingAll(words);
  }
}
