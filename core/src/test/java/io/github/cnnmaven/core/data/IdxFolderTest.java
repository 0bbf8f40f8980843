package io.github.cnnmaven.core.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cnnmaven.core.network.ImageShape;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IdxFolderTest {

  @TempDir Path folder;

  private IdxFiles files;

  @BeforeEach
  void writeFourFiles() throws IOException {
    files = new IdxFiles(folder);
    files.write(8, 10);
  }

  @Test
  void tellsShapeCountsAndClasses() throws Exception {
    assertThat(describe()).isEqualTo(new DataDescription(new ImageShape(8, 8, 1), 10, 20, 10));
  }

  @Test
  void countsClassesOverBothSplitsAndAboveSignedBytes() throws Exception {
    files.write("t10k-labels-idx1-ubyte", labels(10, (byte) 200));

    assertThat(describe().classes()).isEqualTo(201);
  }

  @Test
  void readsPackedFilesAndPrefersThem() throws Exception {
    Path plain = folder.resolve("train-labels-idx1-ubyte");
    files.write("train-labels-idx1-ubyte.gz", Files.readAllBytes(plain));
    Files.write(plain, new byte[] {1, 2, 3});

    assertThat(describe().classes()).isEqualTo(10);
  }

  @Test
  void namesAMissingFolder() {
    Path missing = folder.resolve("nowhere");

    assertThatThrownBy(() -> new IdxFolder(missing).describe())
        .isInstanceOf(DataException.class)
        .hasMessage("no such folder: " + missing);
  }

  @Test
  void namesAMissingFile() throws IOException {
    Files.delete(folder.resolve("t10k-labels-idx1-ubyte"));

    assertFault(
        "expected the file "
            + folder.resolve("t10k-labels-idx1-ubyte.gz")
            + " or the same without .gz");
  }

  @Test
  void refusesAWrongMagicNumber() throws IOException {
    files.write(
        "train-images-idx3-ubyte", Files.readAllBytes(folder.resolve("train-labels-idx1-ubyte")));

    assertFault(
        folder.resolve("train-images-idx3-ubyte")
            + ": expected the magic number 2051 of an IDX file of 3-dimensional bytes, found 2049");
  }

  @Test
  void refusesDimensionsBelowOne() throws IOException {
    files.write(
        "train-images-idx3-ubyte",
        ByteBuffer.allocate(16).putInt(0x803).putInt(20).putInt(0).putInt(8).array());

    assertFault(
        folder.resolve("train-images-idx3-ubyte") + ": dimension 2 should be 1 or more, found 0");
  }

  @Test
  void refusesAHeaderThatEndsEarly() throws IOException {
    files.write("train-images-idx3-ubyte", new byte[] {0, 0, 8, 3, 0, 0});

    assertFault(folder.resolve("train-images-idx3-ubyte") + ": ends within its header");
  }

  @Test
  void refusesTestImagesOfAnotherSize() throws IOException {
    files.images("t10k-images-idx3-ubyte", 10, 9);

    assertFault(
        folder.resolve("t10k-images-idx3-ubyte")
            + ": expected images of 8x8 as in train-images-idx3-ubyte, found 9x9");
  }

  @Test
  void refusesAnotherNumberOfLabelsThanImages() throws IOException {
    files.labels("train-labels-idx1-ubyte", 19, 10);

    assertFault(
        folder.resolve("train-labels-idx1-ubyte")
            + ": expected 20 labels, one for each image, found 19");
  }

  @Test
  void refusesLabelsThatEndEarly() throws IOException {
    files.write("train-labels-idx1-ubyte", Arrays.copyOf(labels(20, (byte) 9), 25));

    assertFault(
        folder.resolve("train-labels-idx1-ubyte")
            + ": expected 20 labels, found 17 before its end");
  }

  @Test
  void refusesLabelsThatGoOn() throws IOException {
    files.write("train-labels-idx1-ubyte", Arrays.copyOf(labels(20, (byte) 9), 29));

    assertFault(
        folder.resolve("train-labels-idx1-ubyte")
            + ": expected its end after 20 labels, found more");
  }

  @Test
  void namesAPackedFileThatIsNotPacked() throws IOException {
    Files.write(folder.resolve("train-images-idx3-ubyte.gz"), new byte[64]);

    assertFault(
        folder.resolve("train-images-idx3-ubyte.gz")
            + ": damaged, or not packed by gzip: Not in GZIP format");
  }

  @Test
  void namesAPackedFileThatIsCutOff() throws IOException {
    files.write("train-labels-idx1-ubyte.gz", labels(20, (byte) 9));
    Path packed = folder.resolve("train-labels-idx1-ubyte.gz");
    Files.write(packed, Arrays.copyOf(Files.readAllBytes(packed), 14));

    assertThatThrownBy(this::describe)
        .isInstanceOf(DataException.class)
        .hasMessageStartingWith(packed + ": ");
  }

  private static byte[] labels(int count, byte label) {
    ByteBuffer bytes = ByteBuffer.allocate(8 + count).putInt(0x801).putInt(count);
    Arrays.fill(bytes.array(), 8, 8 + count, label);
    return bytes.array();
  }

  private DataDescription describe() throws Exception {
    return new IdxFolder(folder).describe();
  }

  private void assertFault(String message) {
    assertThatThrownBy(this::describe).isInstanceOf(DataException.class).hasMessage(message);
  }
}
