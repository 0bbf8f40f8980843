package io.github.cnnmaven.data.archive;

import io.github.cnnmaven.core.data.ClassFolders;
import io.github.cnnmaven.core.data.DataException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Puts an archive's files into a folder under numbers, so that no name of theirs can lead anywhere,
 * and stops before the disk is full.
 */
final class Unpacking {

  private static final int BUFFER_BYTES = 1 << 16;

  /** More than data sets for one machine hold. */
  private static final long MOST_BYTES = 64L << 30;

  /** Photographs hardly shrink; what shrinks more than this was made to do harm. */
  private static final long MOST_RATIO = 200;

  /** What small archives may grow to, whatever their ratio. */
  private static final long ALWAYS_BYTES = 64L << 20;

  private static final int MOST_FILES = 5_000_000;

  private final Path archive;
  private final Path folder;
  private final long limit;
  private final byte[] buffer = new byte[BUFFER_BYTES];
  private final List<SourceFile> files = new ArrayList<>();
  private final Set<String> names = new HashSet<>();
  private long bytes;

  Unpacking(Path archive, Path folder) throws IOException {
    this.archive = archive;
    this.folder = folder;
    this.limit = Math.min(MOST_BYTES, Math.max(ALWAYS_BYTES, MOST_RATIO * Files.size(archive)));
  }

  /** Takes a file out of the archive, unless its name says that it is none of the data. */
  boolean add(String written, InputStream in) throws IOException, DataException {
    String name = withoutDots(ClassFolders.className(written.replace('\\', '/')));
    check(name);
    if (SourceTree.isHidden(name)) {
      return false;
    }
    if (!names.add(name)) {
      throw new DataException(archive + ": " + name + " is in it twice");
    }
    if (files.size() == MOST_FILES) {
      throw new DataException(archive + ": expected at most " + MOST_FILES + " files, found more");
    }
    Path path = folder.resolve(Integer.toString(files.size()));
    long length = write(in, path);
    files.add(new SourceFile(name, path, length, archive + ": " + name));
    return true;
  }

  /** Refuses what is neither a file nor a folder. */
  DataException link(String name) {
    return new DataException(
        archive + ": " + name + " is a link or a device; expected files and folders only");
  }

  SourceTree tree() {
    return new SourceTree(archive.toString(), files);
  }

  /** {@code tar} of a folder itself writes {@code ./} before each name. */
  private static String withoutDots(String name) {
    return name.replaceAll("(?<![^/])\\./+", "").replaceAll("(?<!^)//+", "/");
  }

  private void check(String name) throws DataException {
    boolean escapes =
        name.startsWith("/")
            || name.matches("^[A-Za-z]:.*")
            || List.of(name.split("/")).contains("..");
    if (escapes) {
      throw new DataException(
          archive + ": " + name + " leads out of the archive's own folder. Do not trust it");
    }
    if (name.indexOf('\0') >= 0 || name.isBlank()) {
      throw new DataException(archive + ": expected a file's name, found '" + name + "'");
    }
  }

  private long write(InputStream in, Path path) throws IOException, DataException {
    long length = 0;
    try (OutputStream out = Files.newOutputStream(path)) {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        bytes += n;
        length += n;
        if (bytes > limit) {
          throw new DataException(
              String.format(
                  "%s: expands to more than %,d bytes, from %,d: expected a data set of"
                      + " photographs, which hardly shrinks",
                  archive, limit, Files.size(archive)));
        }
        out.write(buffer, 0, n);
      }
    }
    return length;
  }
}
