package io.github.cnnmaven.data.archive;

import io.github.cnnmaven.core.data.DataException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Unpacks {@code .zip}. */
final class ZipUnpacker {

  /** What names are in that do not say so. */
  private static final Charset OLD_NAMES = Charset.forName("IBM437");

  private ZipUnpacker() {}

  static void unpack(Path archive, Unpacking unpacking) throws IOException, DataException {
    try (ZipFile zip = open(archive)) {
      for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
        ZipEntry entry = all.nextElement();
        if (!entry.isDirectory()) {
          unpack(zip, entry, unpacking);
        }
      }
    }
  }

  private static ZipFile open(Path archive) throws IOException {
    try {
      return new ZipFile(archive.toFile(), StandardCharsets.UTF_8);
    } catch (ZipException e) {
      if (String.valueOf(e.getMessage()).contains("bad entry name")) {
        return new ZipFile(archive.toFile(), OLD_NAMES);
      }
      throw e;
    }
  }

  /** The JDK does not compare checksums here, so we do. */
  private static void unpack(ZipFile zip, ZipEntry entry, Unpacking unpacking)
      throws IOException, DataException {
    try (InputStream raw = zip.getInputStream(entry);
        CheckedInputStream in = new CheckedInputStream(raw, new CRC32())) {
      boolean read = unpacking.add(entry.getName(), in);
      if (read && entry.getCrc() >= 0 && in.getChecksum().getValue() != entry.getCrc()) {
        throw new IOException(entry.getName() + " does not have the checksum it should");
      }
    }
  }
}
