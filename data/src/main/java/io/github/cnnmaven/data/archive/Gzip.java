package io.github.cnnmaven.data.archive;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;

/**
 * Packed files; unlike the JDK's reader, this one does not let pass what follows the packed data.
 */
public final class Gzip {

  private static final int BUFFER_BYTES = 1 << 16;

  private Gzip() {}

  /** What a packed file holds. */
  public static InputStream open(Path file) throws IOException {
    InputStream raw = new BufferedInputStream(Files.newInputStream(file), BUFFER_BYTES);
    try {
      return new BufferedInputStream(new GzipCompressorInputStream(raw, true), BUFFER_BYTES);
    } catch (IOException e) {
      raw.close();
      throw e;
    }
  }
}
