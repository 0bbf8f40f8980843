package io.github.cnnmaven.engine.data;

import io.github.cnnmaven.core.network.ImageShape;
import io.github.cnnmaven.core.prepared.Part;
import io.github.cnnmaven.core.prepared.PreparedImages;
import java.util.Arrays;

/** Labelled images of one size, kept as the bytes they came in; selections share the bytes. */
public final class Images {

  /** What each byte stands for; quicker to look up than to convert. */
  private static final float[] NUMBERS = numbers();

  private final ImageShape shape;
  private final Store store;
  private final int[] rows;

  private Images(ImageShape shape, Store store, int[] rows) {
    this.shape = shape;
    this.store = store;
    this.rows = rows;
  }

  private static float[] numbers() {
    float[] numbers = new float[1 << Byte.SIZE];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = i;
    }
    return numbers;
  }

  /** Where labels and bytes are. */
  private interface Store {

    int label(int image);

    void copy(int image, byte[] target);
  }

  private record InMemory(byte[] pixels, byte[] labels) implements Store {

    @Override
    public int label(int image) {
      return Byte.toUnsignedInt(labels[image]);
    }

    @Override
    public void copy(int image, byte[] target) {
      System.arraycopy(pixels, image * target.length, target, 0, target.length);
    }
  }

  private record Mapped(PreparedImages images) implements Store {

    @Override
    public int label(int image) {
      return images.label(image);
    }

    @Override
    public void copy(int image, byte[] target) {
      images.copy(image, target);
    }
  }

  /** The images of a part of a prepared data set. */
  static Images of(PreparedImages prepared, Part part) {
    return new Images(prepared.shape(), new Mapped(prepared), prepared.of(part));
  }

  /**
   * Images that are in memory.
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
    return new Images(shape, new InMemory(pixels, labels), rows);
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
    return store.label(rows[image]);
  }

  /**
   * Writes an image, pixels from 0 to 255, by row, column and channel.
   *
   * @param target gets {@code shape().size()} numbers from {@code offset} on
   */
  public void copy(int image, float[] target, int offset) {
    byte[] pixels = new byte[(int) shape.size()];
    copy(image, pixels);
    convert(pixels, NUMBERS, target, offset);
  }

  private static void convert(byte[] pixels, float[] numbers, float[] target, int offset) {
    for (int i = 0; i < pixels.length; i++) {
      target[offset + i] = numbers[Byte.toUnsignedInt(pixels[i])];
    }
  }

  /** Writes an image's bytes into an array of their number. */
  void copy(int image, byte[] target) {
    store.copy(rows[image], target);
  }

  /** These images only, in this order. */
  Images select(int[] images) {
    return new Images(shape, store, Arrays.stream(images).map(i -> rows[i]).toArray());
  }
}
