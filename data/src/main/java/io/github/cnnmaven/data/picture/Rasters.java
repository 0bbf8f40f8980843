package io.github.cnnmaven.data.picture;

import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;

/**
 * Takes bytes out of the JDK's images. Numbers are taken as the file has them, as Keras does: no
 * colour profile is applied, and alpha is left out.
 */
final class Rasters {

  private static final int BYTE = 255;

  private Rasters() {}

  static Pixels pixels(BufferedImage image) {
    ColorModel colors = image.getColorModel();
    if (colors instanceof IndexColorModel palette) {
      return fromPalette(image, palette);
    }
    int type = colors.getColorSpace().getType();
    boolean samples = colors.getTransferType() <= java.awt.image.DataBuffer.TYPE_USHORT;
    if (samples && type == ColorSpace.TYPE_GRAY) {
      return fromSamples(image.getRaster(), colors, 1);
    }
    if (type == ColorSpace.TYPE_RGB) {
      return fromSamples(image.getRaster(), colors, 3);
    }
    return fromColors(image);
  }

  private static Pixels fromPalette(BufferedImage image, IndexColorModel palette) {
    int[] colors = new int[palette.getMapSize()];
    palette.getRGBs(colors);
    Raster raster = image.getRaster();
    byte[] bytes = new byte[3 * raster.getWidth() * raster.getHeight()];
    int[] row = new int[raster.getWidth()];
    int place = 0;
    for (int y = 0; y < raster.getHeight(); y++) {
      raster.getSamples(raster.getMinX(), raster.getMinY() + y, row.length, 1, 0, row);
      for (int index : row) {
        place = put(colors[index], bytes, place);
      }
    }
    return new Pixels(raster.getHeight(), raster.getWidth(), 3, bytes);
  }

  private static Pixels fromSamples(Raster raster, ColorModel colors, int channels) {
    int width = raster.getWidth();
    byte[] bytes = new byte[channels * width * raster.getHeight()];
    int[] row = new int[width];
    for (int channel = 0; channel < channels; channel++) {
      int most = (1 << colors.getComponentSize(channel)) - 1;
      for (int y = 0; y < raster.getHeight(); y++) {
        raster.getSamples(raster.getMinX(), raster.getMinY() + y, width, 1, channel, row);
        for (int x = 0; x < width; x++) {
          int value = most == BYTE ? row[x] : (int) ((row[x] * (long) BYTE + most / 2) / most);
          bytes[(y * width + x) * channels + channel] = (byte) value;
        }
      }
    }
    return new Pixels(raster.getHeight(), width, channels, bytes);
  }

  private static Pixels fromColors(BufferedImage image) {
    byte[] bytes = new byte[3 * image.getWidth() * image.getHeight()];
    int place = 0;
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        place = put(image.getRGB(x, y), bytes, place);
      }
    }
    return new Pixels(image.getHeight(), image.getWidth(), 3, bytes);
  }

  private static int put(int color, byte[] bytes, int place) {
    bytes[place] = (byte) (color >> 16);
    bytes[place + 1] = (byte) (color >> 8);
    bytes[place + 2] = (byte) color;
    return place + 3;
  }
}
