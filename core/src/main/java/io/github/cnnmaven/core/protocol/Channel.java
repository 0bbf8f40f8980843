package io.github.cnnmaven.core.protocol;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.cnnmaven.core.json.Json;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Sends and receives messages over a socket. One thread may read while others send. */
public final class Channel implements Closeable {

  /** A longer line is not one of ours. */
  static final int MAX_LINE_BYTES = 1 << 20;

  private final Closeable connection;
  private Duration patience = Duration.ZERO;
  private final InputStream in;
  private final OutputStream out;

  public Channel(Socket socket) throws IOException {
    this(socket, socket.getInputStream(), socket.getOutputStream());
  }

  Channel(Closeable connection, InputStream in, OutputStream out) {
    this.connection = connection;
    this.in = new BufferedInputStream(in);
    this.out = out;
  }

  /**
   * From now on waits so long for something to arrive, and then throws a {@link
   * SocketTimeoutException}; by default as long as it takes.
   */
  public void waitAtMost(Duration limit) throws IOException {
    if (connection instanceof Socket socket) {
      socket.setSoTimeout(Math.toIntExact(limit.toMillis()));
    }
    patience = limit;
  }

  /** Sends one message; whole lines, whichever threads send. */
  public synchronized void send(Message message) throws IOException {
    out.write((Json.line(message) + "\n").getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  /**
   * Waits for the next message.
   *
   * @return null when the other side has closed the channel between two messages
   * @throws IOException when what arrives is cut off, too long or not a message
   */
  public @Nullable Message receive() throws IOException {
    try {
      String line = readLine();
      return line == null ? null : Json.read(line, Message.class);
    } catch (SocketTimeoutException e) {
      throw new SocketTimeoutException("gave no sign of life for " + patience.toSeconds() + " s");
    } catch (JsonProcessingException e) {
      throw new IOException("Not a message: " + e.getOriginalMessage(), e);
    }
  }

  private @Nullable String readLine() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int b = in.read(); b != '\n'; b = in.read()) {
      if (b < 0 && line.size() == 0) {
        return null;
      }
      if (b < 0) {
        throw new IOException("The channel was cut off in the middle of a message");
      }
      if (line.size() == MAX_LINE_BYTES) {
        throw new IOException("A message is longer than " + MAX_LINE_BYTES + " bytes");
      }
      line.write(b);
    }
    return line.toString(StandardCharsets.UTF_8);
  }

  @Override
  public void close() throws IOException {
    connection.close();
  }
}
