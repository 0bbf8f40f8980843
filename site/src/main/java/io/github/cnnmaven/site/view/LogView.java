package io.github.cnnmaven.site.view;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The end of a run's log.
 *
 * @param text its last lines, empty without a log
 * @param whole whether these are all its lines
 * @param href the whole log
 */
public record LogView(String text, boolean whole, String href) {

  static final String FILE = "worker.log";

  private static final int MOST_BYTES = 8_000;

  static LogView of(Path log) throws IOException {
    if (!Files.isRegularFile(log)) {
      return new LogView("", true, "");
    }
    try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
      long from = Math.max(0, file.length() - MOST_BYTES);
      byte[] end = new byte[(int) (file.length() - from)];
      file.seek(from);
      file.readFully(end);
      String text = new String(end, StandardCharsets.UTF_8);
      int line = from == 0 ? 0 : text.indexOf('\n') + 1;
      return new LogView(text.substring(line).stripTrailing(), from == 0, FILE);
    }
  }
}
