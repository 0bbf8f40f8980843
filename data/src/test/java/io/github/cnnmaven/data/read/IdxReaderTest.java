package io.github.cnnmaven.data.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cnnmaven.core.data.DataException;
import io.github.cnnmaven.core.network.ImageShape;
import io.github.cnnmaven.data.SampleFiles;
import io.github.cnnmaven.data.archive.SourceTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IdxReaderTest {

  private static final String IMAGES = "train-images-idx3-ubyte";
  private static final String LABELS = "train-labels-idx1-ubyte";

  @TempDir private Path folder;

  @BeforeEach
  void write() throws IOException {
    SampleFiles.idx(folder);
  }

  @Test
  void readsEveryImageAsItIs() throws Exception {
    List<String> read = read();

    assertThat(read).hasSize(9);
    assertThat(read.get(0)).isEqualTo("TRAIN 0 [1, 2, 3, 4, 5, 6]");
    assertThat(read.get(5)).isEqualTo("TRAIN 2 [31, 32, 33, 34, 35, 36]");
    assertThat(read.get(6)).isEqualTo("TEST 2 [1, 2, 3, 4, 5, 6]");
  }

  @Test
  void countsTheClassesWhereNobodyNamesThem() throws Exception {
    IdxReader reader = IdxReader.of(SourceTree.of(folder), List.of());

    assertThat(reader.classNames()).containsExactly("0", "1", "2");
    assertThat(reader.shape()).isEqualTo(new ImageShape(3, 2, 1));
  }

  @Test
  void readsPlainFilesToo() throws Exception {
    unpacked(IMAGES, SampleFiles.idx(SampleFiles.bytes(36), 6, 3, 2));

    assertThat(read()).hasSize(9);
  }

  @Test
  void namesAFileThatIsMissing() throws IOException {
    Files.delete(folder.resolve(LABELS + ".gz"));

    assertRefused(folder.toString(), "expected the file " + LABELS + ".gz");
  }

  @Test
  void refusesAnotherKindOfFile() throws IOException {
    unpacked(IMAGES, SampleFiles.idx(new byte[6], 6));

    assertRefused(IMAGES, "expected the magic number 2051", "found 2049");
  }

  @Test
  void refusesAFileThatIsTooShort() throws IOException {
    unpacked(IMAGES, SampleFiles.idx(SampleFiles.bytes(35), 6, 3, 2));

    assertRefused(IMAGES, "expected 36 bytes after its header", "found its end after 35");
  }

  @Test
  void refusesTrailingBytes() throws IOException {
    unpacked(IMAGES, SampleFiles.idx(SampleFiles.bytes(37), 6, 3, 2));

    assertRefused(IMAGES, "expected its end after 36 bytes, found more");
  }

  @Test
  void refusesBytesAfterThePackedOnes() throws IOException {
    Path packed = folder.resolve(IMAGES + ".gz");
    byte[] bytes = Files.readAllBytes(packed);
    Files.write(packed, Arrays.copyOf(bytes, bytes.length + 9));

    assertRefused(packed.toString(), "Unexpected data after a valid .gz stream");
  }

  @Test
  void refusesATruncatedPackedFile() throws IOException {
    Path packed = folder.resolve(IMAGES + ".gz");
    Files.write(packed, Arrays.copyOf(Files.readAllBytes(packed), 40));

    assertRefused(packed.toString(), "ends within its header");

    byte[] noise = new byte[6 * 200 * 200];
    new Random(2).nextBytes(noise);
    byte[] whole = SampleFiles.gzip(SampleFiles.idx(noise, 6, 200, 200));
    Files.write(packed, Arrays.copyOf(whole, whole.length / 2));
    byte[] others = SampleFiles.idx(new byte[3 * 200 * 200], 3, 200, 200);
    SampleFiles.packed(folder, "t10k-images-idx3-ubyte", others);

    assertRefused(packed.toString(), "it ends too early");
  }

  @Test
  void refusesDimensionsThatCannotBe() throws IOException {
    unpacked(IMAGES, SampleFiles.idx(new byte[0], 6, 70_000, 2));
    assertRefused(IMAGES, "at most 16384 pixels a side, found 70000");

    unpacked(IMAGES, SampleFiles.idx(new byte[0], 6, -3, 2));
    assertRefused(IMAGES, "dimension 2 should be 1 or more, found -3");
  }

  @Test
  void refusesAnotherNumberOfLabelsThanImages() throws IOException {
    unpacked(LABELS, SampleFiles.idx(new byte[5], 5));

    assertRefused(LABELS, "expected 6 labels, one for each image, found 5");
  }

  @Test
  void refusesLabelsThatAreNoClasses() throws IOException {
    assertThatThrownBy(() -> read("a", "b"))
        .isInstanceOf(DataException.class)
        .hasMessageContainingAll(
            LABELS + ".gz, label 2", "expected a label from 0 to 1", "2 classes, found 2");
  }

  @Test
  void neverReadsDamagedFilesAsAnythingElse() throws IOException {
    Path packed = folder.resolve(IMAGES + ".gz");
    byte[] whole = Files.readAllBytes(packed);
    Random random = new Random(9);
    for (int i = 0; i < 1000; i++) {
      byte[] damaged = whole.clone();
      damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
      Files.write(packed, Arrays.copyOf(damaged, i % 2 == 0 ? whole.length : i % whole.length));
      try {
        // Bits of the name or the time of packing do not matter.
        assertThat(read()).hasSize(9).contains("TRAIN 2 [31, 32, 33, 34, 35, 36]");
      } catch (DataException e) {
        assertThat(e).hasMessageContaining(packed.toString());
      }
    }
  }

  private void unpacked(String name, byte[] bytes) throws IOException {
    Files.deleteIfExists(folder.resolve(name + ".gz"));
    Files.write(folder.resolve(name), bytes);
  }

  private void assertRefused(String... words) {
    assertThatThrownBy(this::read).isInstanceOf(DataException.class).hasMessageContainingAll(words);
  }

  private List<String> read(String... names) throws DataException, IOException {
    List<String> read = new ArrayList<>();
    IdxReader.of(SourceTree.of(folder), List.of(names))
        .read(
            (name, part, label, pixels) ->
                read.add(part + " " + label + " " + Arrays.toString(pixels)));
    return read;
  }
}
