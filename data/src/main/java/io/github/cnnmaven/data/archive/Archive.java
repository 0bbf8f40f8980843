package io.github.cnnmaven.data.archive;

import io.github.cnnmaven.core.data.DataException;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/** Files that hold other files. */
public final class Archive {

  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final byte[] GZIP = {0x1F, (byte) 0x8B};

  private Archive() {}

  /** Whether a file's name or its start says that it is an archive that can be unpacked. */
  public static boolean isArchive(Path file) {
    return Files.isRegularFile(file) && (isZip(file) || isTar(file));
  }

  /**
   * Unpacks an archive; names within it become names of the tree, never of files on disk.
   *
   * @param scratch an empty folder
   * @throws DataException when the archive is damaged, or not to be trusted
   */
  public static SourceTree unpack(Path archive, Path scratch) throws DataException, IOException {
    Unpacking unpacking = new Unpacking(archive, scratch);
    try {
      if (isZip(archive)) {
        ZipUnpacker.unpack(archive, unpacking);
      } else {
        TarUnpacker.unpack(archive, unpacking);
      }
    } catch (IOException | IllegalArgumentException e) {
      throw new DataException(archive + ": a damaged archive: " + message(e), e);
    }
    return unpacking.tree();
  }

  private static String message(Exception e) {
    if (e instanceof EOFException) {
      return "it ends too early";
    }
    return e.getMessage() == null ? e.toString() : e.getMessage();
  }

  private static boolean isZip(Path file) {
    return name(file).endsWith(".zip") || startsWith(file, ZIP);
  }

  private static boolean isTar(Path file) {
    String name = name(file);
    return name.endsWith(".tar.gz")
        || name.endsWith(".tgz")
        || name.endsWith(".tar")
        || startsWith(file, GZIP);
  }

  /** Some addresses have no names that tell. */
  private static boolean startsWith(Path file, byte[] mark) {
    try (InputStream in = Files.newInputStream(file)) {
      return Arrays.equals(in.readNBytes(mark.length), mark);
    } catch (IOException e) {
      // Whoever reads it will say so.
      return false;
    }
  }

  private static String name(Path file) {
    return file.getFileName().toString().toLowerCase(Locale.ROOT);
  }
}
