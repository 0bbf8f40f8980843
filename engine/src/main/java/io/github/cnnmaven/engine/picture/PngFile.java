package io.github.cnnmaven.engine.picture;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** PNG files, the same bytes for the same picture: nothing but its pixels is written. */
final class PngFile {

  private PngFile() {}

  static void write(BufferedImage image, Path file) throws IOException {
    Files.createDirectories(file.getParent());
    if (!ImageIO.write(image, "png", file.toFile())) {
      throw new IOException("This JDK cannot write PNG files");
    }
  }
}
