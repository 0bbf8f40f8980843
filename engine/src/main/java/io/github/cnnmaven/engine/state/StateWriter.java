package io.github.cnnmaven.engine.state;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import java.nio.charset.StandardCharsets;

/** Writes values one after the other, big-endian; {@link StateReader} reads them in that order. */
public final class StateWriter {

  static final int CHUNK_FLOATS = 1 << 14;

  private final DataOutputStream out;
  private final ByteBuffer bytes = ByteBuffer.allocate(CHUNK_FLOATS * Float.BYTES);

  public StateWriter(OutputStream out) {
    this.out = new DataOutputStream(out);
  }

  /** A whole number. */
  public void whole(long value) throws IOException {
    out.writeLong(value);
  }

  /** A number with all its bits. */
  public void number(double value) throws IOException {
    out.writeDouble(value);
  }

  /** Yes or no. */
  public void flag(boolean value) throws IOException {
    out.writeBoolean(value);
  }

  /** Text of any length. */
  public void text(String value) throws IOException {
    byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
    out.writeInt(utf8.length);
    out.write(utf8);
  }

  /** Numbers and how many they are. */
  public void floats(float[] values) throws IOException {
    floats(FloatBuffer.wrap(values));
  }

  /** All numbers of a buffer, wherever it stands, and how many they are. */
  public void floats(FloatBuffer values) throws IOException {
    FloatBuffer rest = values.duplicate().clear();
    out.writeInt(rest.remaining());
    while (rest.hasRemaining()) {
      int count = Math.min(CHUNK_FLOATS, rest.remaining());
      bytes.clear().asFloatBuffer().put(rest.slice(rest.position(), count));
      out.write(bytes.array(), 0, count * Float.BYTES);
      rest.position(rest.position() + count);
    }
  }

  /** Hands everything on to the stream below. */
  public void flush() throws IOException {
    out.flush();
  }
}
