package io.github.cnnmaven.site.picture;

import io.github.cnnmaven.core.result.ColorScale;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/**
 * From a picture with one scale to the same with another: its cells stay, only their colours
 * change.
 *
 * @param own what the levels of the picture stand for
 * @param common the scale that it gets
 */
record Palette(ColorScale own, ColorScale common) {

  private static final int BITS = 8;
  private static final int WHITE = 0xFFFFFF;

  void copy(Path from, Path to) throws IOException {
    BufferedImage image = ImageIO.read(from.toFile());
    if (image == null || !(image.getColorModel() instanceof IndexColorModel)) {
      throw new IOException(from + " has no palette");
    }
    Files.createDirectories(to.getParent());
    BufferedImage copy = new BufferedImage(colors(), image.getRaster(), false, null);
    if (!ImageIO.write(copy, "png", to.toFile())) {
      throw new IOException("This JDK cannot write PNG files");
    }
  }

  private IndexColorModel colors() {
    int[] colors = new int[ColorScale.LEVELS + 1];
    for (int level = 0; level < ColorScale.LEVELS; level++) {
      colors[level] = common.rgb(own.value(level));
    }
    colors[ColorScale.LEVELS] = WHITE;
    return new IndexColorModel(BITS, colors.length, colors, 0, false, -1, DataBuffer.TYPE_BYTE);
  }
}
