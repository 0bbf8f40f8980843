package io.github.cnnmaven.engine.picture;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** Picture files of the formats that every JDK reads. */
final class PictureFile {

  private static final int COLORS = 3;

  /** Red, green and blue in what the eye takes for brightness: ITU-R BT.601. */
  private static final float[] LUMA = {0.299f, 0.587f, 0.114f};

  private PictureFile() {}

  static Raster read(Path file) throws IOException {
    BufferedImage image = ImageIO.read(file.toFile());
    if (image == null) {
      throw new IOException(file + " is not a picture that can be read");
    }
    float[] values = new float[image.getHeight() * image.getWidth() * COLORS];
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        int rgb = image.getRGB(x, y);
        int at = (y * image.getWidth() + x) * COLORS;
        for (int c = 0; c < COLORS; c++) {
          values[at + c] = rgb >> Byte.SIZE * (COLORS - 1 - c) & 0xFF;
        }
      }
    }
    return new Raster(image.getHeight(), image.getWidth(), COLORS, values);
  }

  static Raster grey(Raster colors) {
    float[] values = new float[colors.height() * colors.width()];
    for (int i = 0; i < values.length; i++) {
      for (int c = 0; c < COLORS; c++) {
        values[i] += LUMA[c] * colors.values()[i * COLORS + c];
      }
    }
    return new Raster(colors.height(), colors.width(), 1, values);
  }
}
