package io.github.cnnmaven.core.picture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Reads the colours of a map from the file of its name, a line of six hexadecimal digits each. */
final class ColorTable {

  private static final int HEX = 16;

  private ColorTable() {}

  static int[] read(String name) {
    try (InputStream in = ColorTable.class.getResourceAsStream(name + ".txt")) {
      if (in == null) {
        throw new IllegalStateException("No table of colours " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.US_ASCII)
          .lines()
          .mapToInt(line -> Integer.parseInt(line, HEX))
          .toArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
