package io.github.cnnmaven.engine.state;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import java.nio.charset.StandardCharsets;

/** Reads what {@link StateWriter} wrote, in the same order. */
public final class StateReader {

  /** Longer text is a sign of a damaged file. */
  private static final int MOST_TEXT = 1 << 26;

  private final DataInputStream in;
  private final ByteBuffer bytes = ByteBuffer.allocate(StateWriter.CHUNK_FLOATS * Float.BYTES);

  public StateReader(InputStream in) {
    this.in = new DataInputStream(in);
  }

  /** A whole number. */
  public long whole() throws IOException {
    return in.readLong();
  }

  /** A number with all its bits. */
  public double number() throws IOException {
    return in.readDouble();
  }

  /** Yes or no. */
  public boolean flag() throws IOException {
    return in.readBoolean();
  }

  /**
   * Text.
   *
   * @throws IOException when its length cannot be true
   */
  public String text() throws IOException {
    int length = in.readInt();
    if (length < 0 || length > MOST_TEXT) {
      throw new IOException("Text of " + length + " bytes");
    }
    byte[] utf8 = in.readNBytes(length);
    if (utf8.length < length) {
      throw new IOException("Text is cut off");
    }
    return new String(utf8, StandardCharsets.UTF_8);
  }

  /**
   * Fills an array.
   *
   * @throws IOException when there are more or fewer numbers than it takes
   */
  public void floats(float[] values) throws IOException {
    floats(FloatBuffer.wrap(values));
  }

  /** Fills a buffer, wherever it stands; as with an array. */
  public void floats(FloatBuffer values) throws IOException {
    FloatBuffer rest = values.duplicate().clear();
    int length = in.readInt();
    if (length != rest.remaining()) {
      throw new IOException(
          "%s numbers where there should be %s".formatted(length, rest.remaining()));
    }
    while (rest.hasRemaining()) {
      int count = Math.min(StateWriter.CHUNK_FLOATS, rest.remaining());
      in.readFully(bytes.array(), 0, count * Float.BYTES);
      rest.put(bytes.clear().asFloatBuffer().limit(count));
    }
  }
}
