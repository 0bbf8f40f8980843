package io.github.cnnmaven.engine.training;

import io.github.cnnmaven.engine.data.Images;
import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;

/** Images in an order, some at a time; the last batch may be smaller. */
final class Batches implements Iterable<Batch> {

  /** Writes an image into a batch. */
  @FunctionalInterface
  interface Source {
    void write(int image, float[] target, int offset);
  }

  private final Images images;
  private final int[] order;
  private final int size;
  private final Source source;
  private final float[] pixels;

  /**
   * Batches of all images.
   *
   * @param order in which they come
   * @param size of a batch
   */
  Batches(Images images, int[] order, int size, Source source) {
    this.images = images;
    this.order = order;
    this.size = size;
    this.source = source;
    this.pixels = new float[Math.min(size, order.length) * pixelsPerImage()];
  }

  /** As they are, in their own order. */
  static Batches inOrder(Images images, int size) {
    int[] order = new int[images.size()];
    Arrays.setAll(order, i -> i);
    return new Batches(images, order, size, images::copy);
  }

  /** How many batches there are. */
  int count() {
    return (order.length + size - 1) / size;
  }

  @Override
  public Iterator<Batch> iterator() {
    return new Iterator<>() {
      private int next;

      @Override
      public boolean hasNext() {
        return next < count();
      }

      @Override
      public Batch next() {
        if (!hasNext()) {
          throw new NoSuchElementException();
        }
        return fill(next++);
      }
    };
  }

  private Batch fill(int index) {
    int from = index * size;
    int[] labels = new int[Math.min(size, order.length - from)];
    for (int i = 0; i < labels.length; i++) {
      source.write(order[from + i], pixels, i * pixelsPerImage());
      labels[i] = images.label(order[from + i]);
    }
    return new Batch(index + 1, pixels, labels);
  }

  private int pixelsPerImage() {
    return Math.toIntExact(images.shape().size());
  }
}
