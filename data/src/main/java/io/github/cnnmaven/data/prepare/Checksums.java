package io.github.cnnmaven.data.prepare;

import io.github.cnnmaven.core.digest.Sha256;
import io.github.cnnmaven.core.prepared.PreparedCard.SourceFiles;
import io.github.cnnmaven.data.archive.SourceFile;
import io.github.cnnmaven.data.archive.SourceTree;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.LongStream;

/** Checksums of files, and of what the system says of them. */
final class Checksums {

  private static final int LISTED = 16;
  private static final int BUFFER_BYTES = 1 << 16;

  private Checksums() {}

  /** Of a text. */
  static String of(String text) {
    return hex(Sha256.digest().digest(text.getBytes(StandardCharsets.UTF_8)));
  }

  /** Of all files' names and contents. */
  static SourceFiles of(SourceTree tree) throws IOException {
    MessageDigest all = Sha256.digest();
    List<io.github.cnnmaven.core.prepared.PreparedCard.SourceFile> listed = new ArrayList<>();
    for (SourceFile file : tree.files()) {
      String sha256 = of(file.path());
      all.update((file.name() + "\n" + sha256 + "\n").getBytes(StandardCharsets.UTF_8));
      if (tree.files().size() <= LISTED) {
        listed.add(
            new io.github.cnnmaven.core.prepared.PreparedCard.SourceFile(
                file.name(), file.bytes(), sha256));
      }
    }
    long bytes = tree.files().stream().flatMapToLong(f -> LongStream.of(f.bytes())).sum();
    return new SourceFiles(hex(all.digest()), tree.files().size(), bytes, listed);
  }

  /**
   * Of names, sizes and times of change: if it is the same as before, so are the files. Where the
   * system knows when a file's entry last changed, a time that was set back is seen, too.
   */
  static String stamp(SourceTree tree) throws IOException {
    MessageDigest all = Sha256.digest();
    for (SourceFile file : tree.files()) {
      String words = file.name() + "\n" + file.bytes() + "\n" + times(file.path()) + "\n";
      all.update(words.getBytes(StandardCharsets.UTF_8));
    }
    return hex(all.digest());
  }

  private static String times(Path file) throws IOException {
    if (file.getFileSystem().supportedFileAttributeViews().contains("unix")) {
      return Files.readAttributes(file, "unix:lastModifiedTime,ctime").toString();
    }
    return Files.readAttributes(file, BasicFileAttributes.class, new LinkOption[0])
        .lastModifiedTime()
        .toString();
  }

  static String of(Path file) throws IOException {
    MessageDigest digest = Sha256.digest();
    byte[] buffer = new byte[BUFFER_BYTES];
    try (InputStream in = Files.newInputStream(file)) {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        digest.update(buffer, 0, n);
      }
    }
    return hex(digest.digest());
  }

  private static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(bytes);
  }
}
