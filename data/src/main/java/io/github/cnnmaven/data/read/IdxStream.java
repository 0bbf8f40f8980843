package io.github.cnnmaven.data.read;

import io.github.cnnmaven.core.data.DataException;
import io.github.cnnmaven.core.data.IdxHeader;
import io.github.cnnmaven.data.archive.Gzip;
import io.github.cnnmaven.data.archive.SourceFile;
import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The values of an IDX file, from first to last. */
final class IdxStream implements Closeable {

  /** The side of a picture that no network takes in. */
  private static final int MOST_SIDE = 1 << 14;

  private final SourceFile file;
  private final DataInputStream in;
  private final int[] dimensions;
  private long taken;

  private IdxStream(SourceFile file, DataInputStream in, int[] dimensions) {
    this.file = file;
    this.in = in;
    this.dimensions = dimensions;
  }

  static IdxStream open(SourceFile file, int rank) throws DataException, IOException {
    DataInputStream in = stream(file);
    try {
      int[] dimensions = IdxHeader.read(in, Path.of(file.shown()), rank);
      for (int i = 1; i < dimensions.length; i++) {
        if (dimensions[i] > MOST_SIDE) {
          throw new DataException(
              String.format(
                  "%s: expected images of at most %d pixels a side, found %d",
                  file.shown(), MOST_SIDE, dimensions[i]));
        }
      }
      return new IdxStream(file, in, dimensions);
    } catch (IOException e) {
      in.close();
      throw damaged(file, e);
    } catch (DataException e) {
      in.close();
      throw e;
    }
  }

  static int[] dimensions(SourceFile file, int rank) throws DataException, IOException {
    try (IdxStream stream = open(file, rank)) {
      return stream.dimensions;
    }
  }

  /** How many images or labels the file says it has. */
  int count() {
    return dimensions[0];
  }

  /** The next values. */
  byte[] take(int length) throws DataException {
    try {
      byte[] bytes = in.readNBytes(length);
      taken += bytes.length;
      if (bytes.length < length) {
        throw new DataException(
            String.format(
                "%s: expected %,d bytes after its header, found its end after %,d",
                file.shown(), total(), taken));
      }
      return bytes;
    } catch (IOException e) {
      throw damaged(file, e);
    }
  }

  /** Sees that nothing follows. */
  void expectEnd() throws DataException {
    try {
      if (in.read() >= 0) {
        throw new DataException(
            String.format(
                "%s: expected its end after %,d bytes, found more", file.shown(), total()));
      }
    } catch (IOException e) {
      throw damaged(file, e);
    }
  }

  private long total() {
    long total = 1;
    for (int dimension : dimensions) {
      total *= dimension;
    }
    return total;
  }

  private static DataInputStream stream(SourceFile file) throws DataException, IOException {
    if (!file.baseName().endsWith(".gz")) {
      InputStream raw = Files.newInputStream(file.path());
      return new DataInputStream(new BufferedInputStream(raw, 1 << 16));
    }
    try {
      return new DataInputStream(Gzip.open(file.path()));
    } catch (IOException e) {
      throw damaged(file, e);
    }
  }

  private static DataException damaged(SourceFile file, IOException e) {
    String why = e instanceof EOFException ? "it ends too early" : e.getMessage();
    return new DataException(file.shown() + ": damaged, or not packed by gzip: " + why, e);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
