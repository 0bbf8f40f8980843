package io.github.cnnmaven.engine.data;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * A file of unsigned bytes in the IDX form of <a
 * href="http://yann.lecun.com/exdb/mnist/">MNIST</a>: two zero bytes, the type 0x08, the number of
 * dimensions, each dimension as a big-endian int, the data. May be packed with gzip, which its name
 * then says.
 */
final class IdxFile {

  private static final int UNSIGNED_BYTES = 0x08;
  private static final int MAX_BYTES = Integer.MAX_VALUE - 8;
  private static final int CHUNK_BYTES = 1 << 20;

  private final int[] dimensions;
  private final byte[] data;

  private IdxFile(int[] dimensions, byte[] data) {
    this.dimensions = dimensions;
    this.data = data;
  }

  /**
   * Reads a whole file.
   *
   * @param rank how many dimensions it must have
   * @throws DataException when the file is not what it should be; the message says what was found
   */
  static IdxFile read(Path file, int rank) throws IOException {
    try (InputStream raw = Files.newInputStream(file);
        DataInputStream in = new DataInputStream(unpacked(file, raw))) {
      int[] dimensions = dimensions(file, rank, in);
      return new IdxFile(dimensions, data(file, dimensions, in));
    } catch (ZipException e) {
      throw new DataException(file + " is not a gzip file, or damaged: " + e.getMessage(), e);
    } catch (EOFException e) {
      throw new DataException(file + " ends too early", e);
    }
  }

  int dimension(int index) {
    return dimensions[index];
  }

  byte[] data() {
    return data;
  }

  private static InputStream unpacked(Path file, InputStream raw) throws IOException {
    InputStream packed = new BufferedInputStream(raw, CHUNK_BYTES);
    return file.toString().endsWith(".gz") ? new GZIPInputStream(packed, CHUNK_BYTES) : packed;
  }

  private static int[] dimensions(Path file, int rank, DataInputStream in) throws IOException {
    int expected = UNSIGNED_BYTES << Byte.SIZE | rank;
    int magic = in.readInt();
    if (magic != expected) {
      throw new DataException(
          String.format(
              "%s is not an IDX file of unsigned bytes with %d dimensions: expected the number %d"
                  + " at its start, found %d",
              file, rank, expected, magic));
    }
    int[] dimensions = new int[rank];
    for (int i = 0; i < rank; i++) {
      dimensions[i] = in.readInt();
    }
    return dimensions;
  }

  private static byte[] data(Path file, int[] dimensions, DataInputStream in) throws IOException {
    int size = size(file, dimensions);
    // In chunks, so that a damaged header cannot ask for more memory than the file has bytes.
    byte[] data = in.readNBytes(size);
    if (data.length < size) {
      throw new DataException(
          String.format(
              "%s ends too early: its header says %d bytes (%s), found %d",
              file, size, Arrays.toString(dimensions), data.length));
    }
    if (in.read() >= 0) {
      throw new DataException(
          String.format(
              "%s is longer than its header says: expected %d bytes (%s), found more",
              file, size, Arrays.toString(dimensions)));
    }
    return data;
  }

  private static int size(Path file, int[] dimensions) throws DataException {
    long size = 1;
    for (int dimension : dimensions) {
      if (dimension < 1 || size * dimension > MAX_BYTES) {
        throw new DataException(
            String.format(
                "%s has a damaged header: expected dimensions of at least 1 and at most %d bytes"
                    + " in all, found %s",
                file, MAX_BYTES, Arrays.toString(dimensions)));
      }
      size *= dimension;
    }
    return (int) size;
  }
}
