package io.github.cnnmaven.data.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.OptionalLong;

/** One try to get what is missing of a file. */
final class Transfer {

  /** How the sentence begins that says so. */
  static final String STALLED = "nothing came for ";

  private static final int BUFFER_BYTES = 1 << 16;
  private static final int WHOLE = 200;
  private static final int PART = 206;
  private static final int UNAUTHORIZED = 401;
  private static final int FORBIDDEN = 403;
  private static final int PROXY_UNAUTHORIZED = 407;
  private static final int NOTHING_LEFT = 416;

  private final HttpSource source;
  private final Path partial;
  private final Progress progress;

  Transfer(HttpSource source, Path partial, Progress progress) {
    this.source = source;
    this.partial = partial;
    this.progress = progress;
  }

  /**
   * Appends what comes to the partial file.
   *
   * @throws RefusedException when asking again would not help
   * @throws IOException when it may
   */
  void run() throws IOException, RefusedException {
    long have = Files.exists(partial) ? Files.size(partial) : 0;
    HttpResponse<InputStream> response = source.open(have);
    try (InputStream body = response.body()) {
      if (response.statusCode() == NOTHING_LEFT && have > 0) {
        return;
      }
      if (response.statusCode() != WHOLE && response.statusCode() != PART) {
        throw new RefusedException("it answered " + response.statusCode() + advice(response));
      }
      boolean goesOn = response.statusCode() == PART && startsAt(response, have);
      if (response.statusCode() == PART && !goesOn) {
        Files.delete(partial);
        throw new IOException("it answered with another part than the one asked for");
      }
      copy(response, body, goesOn ? have : 0);
    }
  }

  private static String advice(HttpResponse<?> response) {
    return switch (response.statusCode()) {
      case UNAUTHORIZED, FORBIDDEN ->
          ". Credentials are those of the <server> with the id "
              + response.uri().getHost()
              + " in Maven's settings";
      case PROXY_UNAUTHORIZED -> ". The proxy wants credentials, in Maven's settings";
      default -> "";
    };
  }

  private static boolean startsAt(HttpResponse<?> response, long have) {
    return response
        .headers()
        .firstValue("Content-Range")
        .map(range -> range.replace(" ", "").startsWith("bytes" + have + "-"))
        .orElse(false);
  }

  private void copy(HttpResponse<?> response, InputStream body, long from) throws IOException {
    OptionalLong length = response.headers().firstValueAsLong("Content-Length");
    long total = length.isPresent() ? from + length.getAsLong() : -1;
    StandardOpenOption how =
        from > 0 ? StandardOpenOption.APPEND : StandardOpenOption.TRUNCATE_EXISTING;
    byte[] buffer = new byte[BUFFER_BYTES];
    long have = from;
    Duration patience = source.patience();
    try (StallWatch watch = new StallWatch(body, patience);
        OutputStream out =
            Files.newOutputStream(
                partial, StandardOpenOption.CREATE, StandardOpenOption.WRITE, how)) {
      try {
        for (int n = body.read(buffer); n >= 0; n = body.read(buffer)) {
          watch.progress();
          out.write(buffer, 0, n);
          have += n;
          progress.at(have, total);
        }
      } catch (IOException e) {
        String stall = STALLED + patience.toMillis() / 1000.0 + " seconds";
        throw watch.isStalled() ? new IOException(stall, e) : e;
      }
      if (watch.isStalled() || total >= 0 && have < total) {
        throw new IOException("it ended after " + have + " of " + total + " bytes");
      }
    }
  }

  /** The other side will not give the file, however often it is asked. */
  static final class RefusedException extends Exception {

    private static final long serialVersionUID = 1L;

    RefusedException(String message) {
      super(message);
    }
  }
}
