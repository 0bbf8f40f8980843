package io.github.cnnmaven.core.data;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/**
 * The head of an IDX file of unsigned bytes: big-endian, a magic number that ends in the number of
 * dimensions, then each dimension. See <a href="https://yann.lecun.com/exdb/mnist/">the format's
 * page</a>.
 */
public final class IdxHeader {

  private static final int UNSIGNED_BYTE = 0x08;

  private IdxHeader() {}

  /** The bytes of a file, unpacked when its name ends in {@code .gz}. */
  public static DataInputStream open(Path file) throws IOException {
    InputStream raw = new BufferedInputStream(Files.newInputStream(file));
    try {
      boolean packed = file.toString().endsWith(".gz");
      return new DataInputStream(packed ? new BufferedInputStream(new GZIPInputStream(raw)) : raw);
    } catch (IOException e) {
      raw.close();
      throw e;
    }
  }

  /**
   * Reads the dimensions and leaves the stream at the first value.
   *
   * @throws DataException when the file does not start as an IDX file of that many dimensions
   */
  public static int[] read(DataInputStream in, Path file, int dimensions)
      throws IOException, DataException {
    try {
      int expected = UNSIGNED_BYTE << Byte.SIZE | dimensions;
      int magic = in.readInt();
      if (magic != expected) {
        throw new DataException(
            file
                + ": expected the magic number "
                + expected
                + " of an IDX file of "
                + dimensions
                + "-dimensional bytes, found "
                + magic);
      }
      int[] sizes = new int[dimensions];
      for (int i = 0; i < dimensions; i++) {
        sizes[i] = in.readInt();
        if (sizes[i] < 1) {
          throw new DataException(
              file + ": dimension " + (i + 1) + " should be 1 or more, found " + sizes[i]);
        }
      }
      return sizes;
    } catch (EOFException e) {
      throw new DataException(file + ": ends within its header", e);
    }
  }
}
