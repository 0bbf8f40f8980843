package io.github.cnnmaven.engine.data;

import io.github.cnnmaven.core.network.ImageShape;
import java.util.Arrays;

/** Labelled images of one size, kept as the bytes they came in; selections share the bytes. */
public final class Images {

  private static final float[] SCALED = new float[1 << Byte.SIZE];

  static {
    for (int i = 0; i < SCALED.length; i++) {
      SCALED[i] = i / 255f;
    }
  }

  private final ImageShape shape;
  private final byte[] pixels;
  private final byte[] labels;
  private final int[] rows;

  private Images(ImageShape shape, byte[] pixels, byte[] labels, int[] rows) {
    this.shape = shape;
    this.pixels = pixels;
    this.labels = labels;
    this.rows = rows;
  }

  /**
   * All images of a file.
   *
   * @param pixels image by image, each by row, column and channel
   * @param labels one an image, as unsigned bytes
   */
  public static Images of(ImageShape shape, byte[] pixels, byte[] labels) {
    if (pixels.length != labels.length * shape.size()) {
      throw new IllegalArgumentException(
          pixels.length + " bytes are not " + labels.length + " images of " + shape);
    }
    int[] rows = new int[labels.length];
    Arrays.setAll(rows, i -> i);
    return new Images(shape, pixels, labels, rows);
  }

  public ImageShape shape() {
    return shape;
  }

  /** How many images there are. */
  public int size() {
    return rows.length;
  }

  /** An image's class, counted from 0. */
  public int label(int image) {
    return Byte.toUnsignedInt(labels[rows[image]]);
  }

  /**
   * Writes an image, rescaled from 0..255 to 0..1, by row, column and channel.
   *
   * @param target gets {@code shape().size()} numbers from {@code offset} on
   */
  public void copy(int image, float[] target, int offset) {
    int length = (int) shape.size();
    int from = rows[image] * length;
    for (int i = 0; i < length; i++) {
      target[offset + i] = SCALED[Byte.toUnsignedInt(pixels[from + i])];
    }
  }

  /** These images only, in this order. */
  Images select(int[] images) {
    return new Images(shape, pixels, labels, Arrays.stream(images).map(i -> rows[i]).toArray());
  }
}
