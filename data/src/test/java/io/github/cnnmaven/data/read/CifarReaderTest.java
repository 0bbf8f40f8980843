package io.github.cnnmaven.data.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cnnmaven.core.data.DataException;
import io.github.cnnmaven.data.SampleFiles;
import io.github.cnnmaven.data.archive.SourceTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CifarReaderTest {

  private record Image(String name, int label, byte[] pixels) {}

  @TempDir private Path folder;

  @BeforeEach
  void write() throws IOException {
    SampleFiles.cifar(folder, 7, 3);
  }

  @Test
  void readsAsManyRecordsAsThereAre() throws Exception {
    List<Image> images = read(null);

    assertThat(images).hasSize(21);
    assertThat(images.get(20).name()).isEqualTo("test_batch.bin 6");
    assertThat(images.get(4).label()).isEqualTo(1);
  }

  @Test
  void putsTheColoursOfAPixelTogether() throws Exception {
    byte[] file = Files.readAllBytes(folder.resolve("data_batch_1.bin"));

    byte[] pixels = read(null).get(0).pixels();

    assertThat(Arrays.copyOf(pixels, 4))
        .containsExactly(file[1], file[1 + 1024], file[1 + 2048], file[2]);
  }

  @Test
  void knowsTheNamesThatComeWithTheFiles() throws Exception {
    assertThat(names(null)).containsExactly("0", "1", "2");

    Files.writeString(folder.resolve("batches.meta.txt"), "cat\ndog\nfrog\n\n");

    assertThat(names(null)).containsExactly("cat", "dog", "frog");
  }

  @Test
  void readsFineOrCoarseLabels() throws Exception {
    for (String name : List.of("train.bin", "test.bin")) {
      byte[] record = new byte[3074];
      record[0] = 3;
      record[1] = 17;
      Files.write(folder.resolve(name), record);
    }

    assertThat(read("coarse").get(0).label()).isEqualTo(3);
    assertThat(read("fine").get(0).label()).isEqualTo(17);
    assertThat(read(null).get(0).label()).isEqualTo(17);
  }

  @Test
  void refusesPartsOfRecords() throws IOException {
    Path file = folder.resolve("data_batch_2.bin");
    Files.write(file, Arrays.copyOf(Files.readAllBytes(file), 7000));

    assertRefused(
        file
            + ": expected whole records of 3073 bytes each, found 7,000 bytes, which is 2 records"
            + " and 854 bytes");
  }

  @Test
  void refusesLabelsThatAreNoClasses() throws IOException {
    Files.writeString(folder.resolve("batches.meta.txt"), "cat\ndog\n");

    assertRefused(
        folder.resolve("data_batch_1.bin")
            + ", record 2: expected a label from 0 to 1, as there are 2 classes, found 2");
  }

  @Test
  void namesTheFilesThatAreMissing() throws IOException {
    Files.delete(folder.resolve("test_batch.bin"));
    assertRefused(folder + ": expected the file test_batch.bin");

    Files.delete(folder.resolve("data_batch_1.bin"));
    Files.delete(folder.resolve("data_batch_2.bin"));
    assertRefused("expected data_batch_1.bin and so on with test_batch.bin, or train.bin");
  }

  @Test
  void readsDamagedFilesAsWholeRecordsOrNotAtAll() throws IOException {
    Path file = folder.resolve("data_batch_1.bin");
    byte[] whole = Files.readAllBytes(file);
    Files.writeString(folder.resolve("batches.meta.txt"), "cat\ndog\nfrog");
    Random random = new Random(3);
    for (int i = 0; i < 300; i++) {
      byte[] damaged = Arrays.copyOf(whole, random.nextInt(whole.length + 5000));
      damaged[random.nextInt(1 + damaged.length / 3073) * 3073 % Math.max(1, damaged.length)] ^= 64;
      Files.write(file, damaged);
      try {
        assertThat(read(null)).hasSize(14 + damaged.length / 3073);
      } catch (DataException e) {
        assertThat(e).hasMessageContaining(file.toString());
      }
    }
  }

  private void assertRefused(String words) {
    assertThatThrownBy(() -> read(null))
        .isInstanceOf(DataException.class)
        .hasMessageContaining(words);
  }

  private List<String> names(@Nullable String labels) throws DataException, IOException {
    return CifarReader.of(SourceTree.of(folder), labels, List.of()).classNames();
  }

  private List<Image> read(@Nullable String labels) throws DataException, IOException {
    List<Image> images = new ArrayList<>();
    CifarReader.of(SourceTree.of(folder), labels, List.of())
        .read((name, part, label, pixels) -> images.add(new Image(name, label, pixels)));
    return images;
  }
}
