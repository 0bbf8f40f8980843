package io.github.cnnmaven.data.picture;

/**
 * A picture as bytes.
 *
 * @param bytes by row, column and channel
 */
@SuppressWarnings("ArrayRecordComponent") // A picture is never compared as a whole.
public record Pixels(int height, int width, int channels, byte[] bytes) {

  /** One number of a pixel, 0 to 255. */
  int at(int row, int column, int channel) {
    return Byte.toUnsignedInt(bytes[(row * width + column) * channels + channel]);
  }

  /** Brightness alone, as ITU-R 601 weighs the colours. */
  Pixels gray() {
    if (channels == 1) {
      return this;
    }
    byte[] gray = new byte[height * width];
    for (int i = 0; i < gray.length; i++) {
      int red = Byte.toUnsignedInt(bytes[3 * i]);
      int green = Byte.toUnsignedInt(bytes[3 * i + 1]);
      int blue = Byte.toUnsignedInt(bytes[3 * i + 2]);
      gray[i] = (byte) ((19595 * red + 38470 * green + 7471 * blue + (1 << 15)) >> 16);
    }
    return new Pixels(height, width, 1, gray);
  }

  /** Three equal channels where there is one. */
  Pixels rgb() {
    if (channels == 3) {
      return this;
    }
    byte[] rgb = new byte[3 * bytes.length];
    for (int i = 0; i < rgb.length; i++) {
      rgb[i] = bytes[i / 3];
    }
    return new Pixels(height, width, 3, rgb);
  }
}
