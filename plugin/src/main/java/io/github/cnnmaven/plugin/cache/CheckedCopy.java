package io.github.cnnmaven.plugin.cache;

import io.github.cnnmaven.core.digest.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** Copies the files of a run and computes their checksums on the way. */
final class CheckedCopy {

  private CheckedCopy() {}

  /**
   * Copies a folder.
   *
   * @return what was copied, sorted by name
   */
  static List<Manifest.Item> folder(Path from, Path to) throws IOException {
    List<Manifest.Item> items = new ArrayList<>();
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        String name = from.relativize(file).toString().replace('\\', '/');
        items.add(file(from, to, name));
      }
    }
    items.sort(Comparator.comparing(Manifest.Item::name));
    return items;
  }

  /** Copies a file of a folder to the same place in another. */
  static Manifest.Item file(Path from, Path to, String name) throws IOException {
    Path target = to.resolve(name);
    Files.createDirectories(target.getParent());
    try (OutputStream out = Files.newOutputStream(target)) {
      return read(from, name, out);
    }
  }

  /** Only computes the checksum. */
  static Manifest.Item check(Path folder, String name) throws IOException {
    return read(folder, name, OutputStream.nullOutputStream());
  }

  private static Manifest.Item read(Path folder, String name, OutputStream out) throws IOException {
    MessageDigest digest = Sha256.digest();
    try (InputStream in =
        new DigestInputStream(Files.newInputStream(folder.resolve(name)), digest)) {
      long size = in.transferTo(out);
      return new Manifest.Item(name, size, HexFormat.of().formatHex(digest.digest()));
    }
  }
}
