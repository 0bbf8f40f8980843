package io.github.cnnmaven.engine.picture;

import io.github.cnnmaven.core.result.Picture;
import io.github.cnnmaven.engine.network.Filters;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javax.imageio.ImageIO;

/**
 * The filters of a layer side by side, row by row. The smallest weight of all is black and the
 * largest white; filters over three channels are in colour, others show their first channel in
 * grey. Every weight is a square of sharp pixels.
 */
public final class FilterPicture {

  private static final String KIND = "filters";
  private static final int GAP = 4;
  private static final int MIN_FILTER_SIDE = 40;
  private static final int BACKGROUND = 0xFFFFFF;
  private static final int COLOURS = 3;
  private static final int BRIGHTEST = 255;

  private final Filters filters;
  private final int columns;
  private final int scale;
  private final float smallest;
  private final float largest;

  public FilterPicture(Filters filters) {
    this.filters = filters;
    this.columns = columns(filters.count());
    int side = Math.max(filters.size().height(), filters.size().width());
    this.scale = Math.max(1, (MIN_FILTER_SIDE + side - 1) / side);
    this.smallest = filters.smallest();
    this.largest = filters.largest();
  }

  /**
   * Draws into a run's folder.
   *
   * @param folder of the run
   * @return what was drawn, with its file relative to that folder
   * @throws IOException when the file cannot be written
   */
  public Picture writeTo(Path folder) throws IOException {
    String file = "images/filters.png";
    BufferedImage image = draw();
    Path target = folder.resolve(file);
    Files.createDirectories(target.getParent());
    if (!ImageIO.write(image, "png", target.toFile())) {
      throw new IOException("This JDK cannot write PNG files");
    }
    String alt =
        String.format(
            Locale.ROOT,
            "The %d filters of layer %s, %d by %d weights each, from black (%.3f) to white (%.3f)",
            filters.count(),
            filters.layer(),
            filters.size().height(),
            filters.size().width(),
            smallest,
            largest);
    return new Picture(file, KIND, filters.layer(), alt, image.getWidth(), image.getHeight());
  }

  BufferedImage draw() {
    int rows = (filters.count() + columns - 1) / columns;
    int width = columns * (filters.size().width() * scale + GAP) + GAP;
    int height = rows * (filters.size().height() * scale + GAP) + GAP;
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        image.setRGB(x, y, colour(x, y));
      }
    }
    return image;
  }

  private int colour(int x, int y) {
    int stepX = filters.size().width() * scale + GAP;
    int stepY = filters.size().height() * scale + GAP;
    int insideX = x % stepX - GAP;
    int insideY = y % stepY - GAP;
    int filter = y / stepY * columns + x / stepX;
    if (insideX < 0 || insideY < 0 || filter >= filters.count()) {
      return BACKGROUND;
    }
    return weight(filter, insideY / scale, insideX / scale);
  }

  private int weight(int filter, int row, int column) {
    int rgb = 0;
    for (int i = 0; i < COLOURS; i++) {
      int channel = filters.channels() == COLOURS ? i : 0;
      rgb = rgb << Byte.SIZE | brightness(filters.weight(filter, row, column, channel));
    }
    return rgb;
  }

  /** All alike are in the middle. */
  private int brightness(float weight) {
    return largest == smallest
        ? BRIGHTEST / 2
        : Math.round(BRIGHTEST * (weight - smallest) / (largest - smallest));
  }

  /** Wider than high, and full rows where the count allows. */
  private static int columns(int count) {
    int columns = (int) Math.ceil(Math.sqrt(2.0 * count));
    while (count % columns != 0 && columns * columns > count) {
      columns--;
    }
    return count % columns == 0 ? columns : (int) Math.ceil(Math.sqrt(2.0 * count));
  }
}
