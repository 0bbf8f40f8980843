package io.github.cnnmaven.plugin.worker;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The last lines of a log, fit for a console: whatever a worker prints, native code included. */
final class LogTail {

  private static final int LINES = 20;
  private static final int BYTES = 16 << 10;
  private static final int WIDTH = 200;

  /** Of a stack trace these are enough; the message before them is what must not scroll away. */
  private static final int FRAMES = 3;

  private static final Pattern FRAME = Pattern.compile("\\s*at [\\w.$/<>@]+\\(");

  private LogTail() {}

  static List<String> of(Path log) throws IOException {
    if (!Files.exists(log)) {
      return List.of();
    }
    List<String> lines = new ArrayList<>();
    int frames = 0;
    for (String line : (Iterable<String>) end(log).lines().map(LogTail::printable)::iterator) {
      frames = FRAME.matcher(line).lookingAt() ? frames + 1 : 0;
      if (!line.isBlank() && frames <= FRAMES) {
        lines.add(line);
      }
    }
    return lines.subList(Math.max(0, lines.size() - LINES), lines.size());
  }

  private static String end(Path log) throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
      file.seek(Math.max(0, file.length() - BYTES));
      byte[] bytes = new byte[(int) Math.min(BYTES, file.length() - file.getFilePointer())];
      file.readFully(bytes);
      return new String(bytes, StandardCharsets.UTF_8);
    }
  }

  private static String printable(String line) {
    String text = line.replace('\t', ' ').replaceAll("\\p{Cntrl}|\\p{Co}|\uFFFD", "");
    return text.length() <= WIDTH ? text : text.substring(0, WIDTH) + "...";
  }
}
