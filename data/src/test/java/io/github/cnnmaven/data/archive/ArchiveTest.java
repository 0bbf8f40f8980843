package io.github.cnnmaven.data.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cnnmaven.core.data.DataException;
import io.github.cnnmaven.data.SampleFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArchiveTest {

  private static final Map<String, byte[]> FILES =
      Map.of(
          "photos/train/käse/1.txt",
          "one".getBytes(java.nio.charset.StandardCharsets.UTF_8),
          "photos/.DS_Store",
          new byte[] {1},
          "__MACOSX/photos/train/._1.txt",
          new byte[] {2},
          "photos/test/日本/" + "long".repeat(40) + ".txt",
          new byte[5000]);

  @TempDir private Path temp;

  @ParameterizedTest
  @ValueSource(strings = {"a.zip", "a.tar.gz", "a.tgz"})
  void unpacksWhatBelongsToTheDataUnderItsOwnNames(String name) throws Exception {
    SourceTree tree = unpack(write(name, FILES));

    assertThat(tree.files())
        .extracting(SourceFile::name)
        .containsExactly("photos/test/日本/" + "long".repeat(40) + ".txt", "photos/train/käse/1.txt");
    assertThat(tree.files().get(1).path()).hasContent("one");
    assertThat(tree.files().get(1).shown()).endsWith(name + ": photos/train/käse/1.txt");
    assertThat(tree.withoutTopFolder(java.util.List.of("train")).files())
        .extracting(SourceFile::name)
        .contains("train/käse/1.txt");
  }

  /** So does {@code tar czf photos.tar.gz .} write names. */
  @ParameterizedTest
  @ValueSource(strings = {"./train/a/1.txt", "././train//a/./1.txt"})
  void namesMayStartWithTheFolderItself(String name) throws Exception {
    for (String archive : new String[] {"a.zip", "a.tar.gz"}) {
      assertThat(unpack(write(archive, Map.of(name, new byte[1]))).files())
          .extracting(SourceFile::name)
          .containsExactly("train/a/1.txt");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"../evil", "./../evil", "a/../../evil", "/etc/evil", "C:\\evil", "..\\evil"})
  void refusesNamesThatLeadOut(String name) throws IOException {
    for (String archive : new String[] {"a.zip", "a.tar.gz"}) {
      assertRefused(
          write(archive, Map.of(name, new byte[1])), "leads out of the archive's own folder");
    }
    try (Stream<Path> files = Files.walk(temp)) {
      assertThat(files.map(Path::toString)).noneMatch(file -> file.endsWith("evil"));
    }
  }

  @Test
  void refusesLinks() throws IOException {
    Path file = temp.resolve("a.tar");
    try (TarArchiveOutputStream out = new TarArchiveOutputStream(Files.newOutputStream(file))) {
      TarArchiveEntry link = new TarArchiveEntry("train/a", TarConstants.LF_SYMLINK);
      link.setLinkName("/etc/passwd");
      out.putArchiveEntry(link);
      out.closeArchiveEntry();
    }

    assertRefused(file, "train/a is a link or a device");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.zip", "a.tar.gz"})
  void refusesArchivesThatExpandWithoutEnd(String name) throws IOException {
    Path bomb = write(name, Map.of("zeros", new byte[70 << 20]));

    assertRefused(bomb, "expands to more than 67,108,864 bytes");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.zip", "a.tar.gz"})
  void refusesWhatIsCutOffAnywhere(String name) throws IOException {
    byte[] whole = Files.readAllBytes(write(name, FILES));
    for (int length = 0; length < whole.length; length += 7) {
      Path cut = Files.write(temp.resolve(name), Arrays.copyOf(whole, length));
      assertRefused(cut, "a damaged archive");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.zip", "a.tar.gz"})
  void readsDamagedArchivesAsTheyWereOrNotAtAll(String name) throws IOException {
    byte[] content = new byte[2000];
    new Random(5).nextBytes(content);
    byte[] whole = Files.readAllBytes(write(name, Map.of("train/a", content)));
    Random random = new Random(8);
    for (int i = 0; i < 500; i++) {
      byte[] damaged = whole.clone();
      damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
      Path file = Files.write(temp.resolve(name), damaged);
      try {
        for (SourceFile inside : unpack(file).files()) {
          // The bytes have a checksum in both kinds; a zip's names have none.
          assertThat(inside.path()).hasBinaryContent(content);
        }
      } catch (DataException e) {
        assertThat(e).hasMessageContaining(file.toString());
      }
    }
  }

  private Path write(String name, Map<String, byte[]> files) throws IOException {
    Path file = temp.resolve(name);
    return name.endsWith(".zip") ? SampleFiles.zip(file, files) : SampleFiles.tarGz(file, files);
  }

  private void assertRefused(Path archive, String words) {
    assertThatThrownBy(() -> unpack(archive))
        .isInstanceOf(DataException.class)
        .hasMessageContaining(archive.toString())
        .hasMessageContaining(words);
  }

  private SourceTree unpack(Path archive) throws DataException, IOException {
    return Archive.unpack(archive, Files.createTempDirectory(temp, "unpacked"));
  }
}
