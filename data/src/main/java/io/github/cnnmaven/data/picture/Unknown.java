package io.github.cnnmaven.data.picture;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;

/** Says what a file that is no picture looks like. */
final class Unknown {

  private static final int SHOWN = 8;

  private Unknown() {}

  static String describe(byte[] bytes) {
    byte[] start = Arrays.copyOf(bytes, Math.min(SHOWN, bytes.length));
    String text = new String(start, StandardCharsets.ISO_8859_1);
    return text.chars().allMatch(c -> c >= ' ' && c < 127)
        ? "text that starts with '" + text + "'"
        : "bytes that start with " + HexFormat.ofDelimiter(" ").formatHex(start);
  }
}
