package io.github.cnnmaven.data.archive;

import io.github.cnnmaven.core.data.DataException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/** Unpacks {@code .tar}, {@code .tar.gz} and {@code .tgz}. */
final class TarUnpacker {

  private TarUnpacker() {}

  static void unpack(Path archive, Unpacking unpacking) throws IOException, DataException {
    try (InputStream in = open(archive);
        TarArchiveInputStream tar = new TarArchiveInputStream(in, "UTF-8")) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        if (entry.isDirectory()) {
          continue;
        }
        if (!entry.isFile() || entry.isSymbolicLink() || entry.isLink()) {
          throw unpacking.link(entry.getName());
        }
        unpacking.add(entry.getName(), tar);
      }
      in.transferTo(java.io.OutputStream.nullOutputStream());
    }
  }

  private static InputStream open(Path archive) throws IOException {
    boolean packed = !archive.toString().endsWith(".tar");
    return packed ? Gzip.open(archive) : new BufferedInputStream(Files.newInputStream(archive));
  }
}
