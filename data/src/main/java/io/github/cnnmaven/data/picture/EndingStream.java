package io.github.cnnmaven.data.picture;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * A picture's bytes, which come to an end for readers too that go on behind it: the one for WebP
 * takes what is missing as zeros, one exception a byte, for millions of pixels.
 */
final class EndingStream extends MemoryCacheImageInputStream {

  /** Readers look ahead, but not that far. */
  private static final int MOST_READS_AT_THE_END = 1000;

  private int readsAtTheEnd;

  EndingStream(byte[] bytes) {
    super(new ByteArrayInputStream(bytes));
  }

  @Override
  public int read() throws IOException {
    int next = super.read();
    if (next < 0 && ++readsAtTheEnd > MOST_READS_AT_THE_END) {
      throw new UncheckedIOException(new IOException("its end is missing"));
    }
    return next;
  }
}
