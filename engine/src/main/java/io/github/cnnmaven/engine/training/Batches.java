package io.github.cnnmaven.engine.training;

import java.util.Iterator;
import java.util.NoSuchElementException;

/**
 * Images in an order, some at a time; the last batch may be smaller. Each batch depends on its
 * number only, so that several can be filled at the same time.
 */
final class Batches {

  private final int[] order;
  private final int size;
  private final Filler filler;

  /**
   * Batches of some images.
   *
   * @param order in which they come
   * @param size of a batch
   */
  Batches(int[] order, int size, Filler filler) {
    this.order = order;
    this.size = size;
    this.filler = filler;
  }

  /** Fills a batch with images. For several threads at once. */
  @FunctionalInterface
  interface Filler {

    /**
     * Fills a batch.
     *
     * @param images which
     * @param pixels room for as many images
     */
    Batch fill(int number, int[] images, float[] pixels);
  }

  /** How many batches there are. */
  int count() {
    return (order.length + size - 1) / size;
  }

  /** How many images the largest batch has. */
  int largest() {
    return Math.min(size, order.length);
  }

  /**
   * Fills one of the batches.
   *
   * @param index counted from 0
   * @param pixels room for the largest batch
   */
  Batch fill(int index, float[] pixels) {
    int from = index * size;
    int[] images = new int[Math.min(size, order.length - from)];
    System.arraycopy(order, from, images, 0, images.length);
    return filler.fill(index + 1, images, pixels);
  }

  /** One after the other, all in the same array. */
  Iterable<Batch> in(float[] pixels) {
    return () ->
        new Iterator<>() {
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
            return fill(next++, pixels);
          }
        };
  }
}
