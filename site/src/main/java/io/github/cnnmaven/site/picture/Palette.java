package io.github.cnnmaven.site.picture;

import io.github.cnnmaven.core.result.ColorScale;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.CRC32;

/**
 * From a picture with one scale to the same with another: its cells stay, only their colours
 * change. Nothing but the PNG file's palette (its {@code PLTE} chunk, W3C PNG, 11.2.2) is written
 * anew, so that no pixel is unpacked.
 */
record Palette(ColorScale own, ColorScale common) {

  private static final int SIGNATURE = 8;
  private static final int HEAD = 8;
  private static final int SUM = 4;
  private static final int CHANNELS = 3;
  private static final int WHITE = 0xFFFFFF;
  private static final byte[] NAME = "PLTE".getBytes(StandardCharsets.US_ASCII);

  void copy(Path from, Path to) throws IOException {
    byte[] png = Files.readAllBytes(from);
    int chunk = find(png);
    if (chunk < 0) {
      throw new IOException(from + " has no palette");
    }
    ByteBuffer file = ByteBuffer.wrap(png);
    int length = file.getInt(chunk);
    for (int level = 0; level < length / CHANNELS; level++) {
      int rgb = level < ColorScale.LEVELS ? common.rgb(own.value(level)) : WHITE;
      int at = chunk + HEAD + level * CHANNELS;
      png[at] = (byte) (rgb >> 16);
      png[at + 1] = (byte) (rgb >> 8);
      png[at + 2] = (byte) rgb;
    }
    CRC32 sum = new CRC32();
    sum.update(png, chunk + SUM, NAME.length + length);
    file.putInt(chunk + HEAD + length, (int) sum.getValue());
    Files.createDirectories(to.getParent());
    Files.write(to, png);
  }

  /** Where the palette's chunk begins; -1 without one. */
  private static int find(byte[] png) {
    ByteBuffer file = ByteBuffer.wrap(png);
    int at = SIGNATURE;
    while (at >= SIGNATURE && at + HEAD + SUM <= png.length) {
      int length = file.getInt(at);
      boolean whole = length >= 0 && length <= png.length - at - HEAD - SUM;
      if (whole && Arrays.equals(png, at + SUM, at + HEAD, NAME, 0, NAME.length)) {
        return at;
      }
      at = whole ? at + HEAD + length + SUM : -1;
    }
    return -1;
  }
}
