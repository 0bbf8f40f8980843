package io.github.cnnmaven.plugin.launch;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Arguments in a file, for {@code java @file}: a class path is longer than a command line may be on
 * Windows, and shows up in nobody's process list.
 */
final class ArgumentFile {

  /** The java program reads the file in the system's encoding, whatever Java's default is. */
  private static final Charset CHARSET =
      Charset.forName(System.getProperty("sun.jnu.encoding", Charset.defaultCharset().name()));

  private ArgumentFile() {}

  static void write(Path file, List<String> arguments) throws IOException, LaunchException {
    StringBuilder text = new StringBuilder();
    for (String argument : arguments) {
      text.append(quoted(argument)).append('\n');
    }
    try {
      ByteBuffer bytes = CHARSET.newEncoder().encode(CharBuffer.wrap(text));
      byte[] content = new byte[bytes.remaining()];
      bytes.get(content);
      Files.write(file, content);
    } catch (CharacterCodingException e) {
      throw new LaunchException(
          "The worker's class path or arguments hold letters that the system's encoding %s lacks;"
                  .formatted(CHARSET)
              + " set LC_ALL=C.UTF-8 or another UTF-8 locale",
          e);
    }
  }

  /** As the launcher reads it back: in double quotes, backslash escapes. */
  static String quoted(String argument) {
    StringBuilder text = new StringBuilder("\"");
    for (char c : argument.toCharArray()) {
      switch (c) {
        case '\\', '"' -> text.append('\\').append(c);
        case '\n' -> text.append("\\n");
        case '\r' -> text.append("\\r");
        case '\t' -> text.append("\\t");
        case '\f' -> text.append("\\f");
        default -> text.append(c);
      }
    }
    return text.append('"').toString();
  }
}
