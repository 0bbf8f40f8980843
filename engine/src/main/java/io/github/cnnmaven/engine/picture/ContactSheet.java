package io.github.cnnmaven.engine.picture;

import io.github.cnnmaven.core.network.ImageShape;
import io.github.cnnmaven.core.result.Picture;
import io.github.cnnmaven.engine.augmentation.AugmentedImages;
import io.github.cnnmaven.engine.data.Images;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import javax.imageio.ImageIO;

/**
 * One training image first as it is, then as it comes in one epoch after the other, row by row:
 * what the network is really shown, before normalization.
 */
public final class ContactSheet {

  private static final String KIND = "augmentation";
  private static final int COLUMNS = 8;
  private static final int ROWS = 3;
  private static final int GAP = 4;
  private static final int MIN_SIDE = 64;
  private static final int MAX_SIDE = 160;
  private static final int BACKGROUND = 0xFFFFFF;
  private static final int COLORS = 3;
  private static final int BRIGHTEST = 255;

  private final ImageShape shape;
  private final float[] versions;
  private final int enlarged;
  private final int every;

  /**
   * A sheet of the first training image.
   *
   * @param images as they are
   * @param augmented the same images
   */
  public ContactSheet(Images images, AugmentedImages augmented) {
    shape = images.shape();
    int side = Math.max(shape.height(), shape.width());
    enlarged = Math.max(1, (MIN_SIDE + side - 1) / side);
    every = Math.max(1, (side + MAX_SIDE - 1) / MAX_SIDE);
    versions = new float[COLUMNS * ROWS * augmented.pixelsPerImage()];
    images.copy(0, versions, 0);
    for (int epoch = 1; epoch < COLUMNS * ROWS; epoch++) {
      augmented.draft(epoch).write(0, versions, epoch);
    }
  }

  /**
   * Draws into a run's folder.
   *
   * @return what was drawn, with its file relative to that folder
   * @throws IOException when the file cannot be written
   */
  public Picture writeTo(Path folder) throws IOException {
    String file = "images/augmentation.png";
    BufferedImage image = draw();
    Path target = folder.resolve(file);
    Files.createDirectories(target.getParent());
    if (!ImageIO.write(image, "png", target.toFile())) {
      throw new IOException("This JDK cannot write PNG files");
    }
    String alt =
        String.format(
            Locale.ROOT,
            "A training image as it is, and as the first %d epochs see it",
            COLUMNS * ROWS - 1);
    return new Picture(file, KIND, "", alt, image.getWidth(), image.getHeight());
  }

  BufferedImage draw() {
    int width = shown(shape.width());
    int height = shown(shape.height());
    BufferedImage image =
        new BufferedImage(
            COLUMNS * (width + GAP) + GAP, ROWS * (height + GAP) + GAP, BufferedImage.TYPE_INT_RGB);
    int[] white = new int[image.getWidth() * image.getHeight()];
    Arrays.fill(white, BACKGROUND);
    image.setRGB(0, 0, image.getWidth(), image.getHeight(), white, 0, image.getWidth());
    for (int i = 0; i < COLUMNS * ROWS; i++) {
      int left = GAP + i % COLUMNS * (width + GAP);
      int top = GAP + i / COLUMNS * (height + GAP);
      for (int y = 0; y < height; y++) {
        for (int x = 0; x < width; x++) {
          image.setRGB(left + x, top + y, color(i, y * every / enlarged, x * every / enlarged));
        }
      }
    }
    return image;
  }

  /** Pixels on the sheet: enlarged by a whole number, or every so many of them. */
  private int shown(int side) {
    return Math.max(1, side * enlarged / every);
  }

  private int color(int version, int row, int column) {
    int rgb = 0;
    int size = Math.toIntExact(shape.size());
    int at = version * size + (row * shape.width() + column) * shape.channels();
    for (int i = 0; i < COLORS; i++) {
      int value = Math.round(versions[at + (shape.channels() == COLORS ? i : 0)]);
      rgb = rgb << Byte.SIZE | Math.max(0, Math.min(BRIGHTEST, value));
    }
    return rgb;
  }
}
