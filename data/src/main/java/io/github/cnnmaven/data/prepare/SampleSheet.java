package io.github.cnnmaven.data.prepare;

import io.github.cnnmaven.core.network.ImageShape;
import io.github.cnnmaven.core.prepared.Part;
import io.github.cnnmaven.core.prepared.PreparedData;
import io.github.cnnmaven.core.prepared.PreparedImages;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** A picture of training images: a row for each class, the first of each. */
public final class SampleSheet {

  private static final int COLUMNS = 10;
  private static final int MOST_ROWS = 20;
  private static final int GAP = 2;
  private static final int BACKGROUND = 0xFFFFFF;

  /** Larger images are shown by every second or third of their pixels. */
  private static final int MOST_SIDE = 96;

  private final PreparedImages images;
  private final int step;
  private final BufferedImage sheet;

  private SampleSheet(PreparedImages images) {
    ImageShape shape = images.shape();
    int rows = Math.min(MOST_ROWS, images.card().classes().size());
    this.images = images;
    this.step = (Math.max(shape.height(), shape.width()) + MOST_SIDE - 1) / MOST_SIDE;
    this.sheet =
        new BufferedImage(
            COLUMNS * (shape.width() / step + GAP),
            rows * (shape.height() / step + GAP),
            BufferedImage.TYPE_INT_RGB);
  }

  /** Draws the sheet into a PNG file. */
  public static void write(PreparedData data, Path file) throws IOException {
    SampleSheet sheet = new SampleSheet(PreparedImages.map(data.file()));
    sheet.draw();
    Files.createDirectories(file.toAbsolutePath().getParent());
    try (OutputStream out = Files.newOutputStream(file)) {
      if (!ImageIO.write(sheet.sheet, "png", out)) {
        throw new IOException("This Java cannot write PNG");
      }
    }
  }

  private void draw() {
    for (int i = 0; i < sheet.getWidth() * sheet.getHeight(); i++) {
      sheet.setRGB(i % sheet.getWidth(), i / sheet.getWidth(), BACKGROUND);
    }
    int[] drawn = new int[images.card().classes().size()];
    byte[] pixels = new byte[(int) images.shape().size()];
    for (int image : images.of(Part.TRAIN)) {
      int label = images.label(image);
      if (label < MOST_ROWS && drawn[label] < COLUMNS) {
        images.copy(image, pixels);
        draw(pixels, label, drawn[label]++);
      }
    }
  }

  private void draw(byte[] pixels, int row, int column) {
    ImageShape shape = images.shape();
    int height = shape.height() / step;
    int width = shape.width() / step;
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int place = (y * step * shape.width() + x * step) * shape.channels();
        int red = Byte.toUnsignedInt(pixels[place]);
        int green = Byte.toUnsignedInt(pixels[place + (shape.channels() > 1 ? 1 : 0)]);
        int blue = Byte.toUnsignedInt(pixels[place + (shape.channels() > 2 ? 2 : 0)]);
        sheet.setRGB(
            column * (width + GAP) + x, row * (height + GAP) + y, red << 16 | green << 8 | blue);
      }
    }
  }
}
