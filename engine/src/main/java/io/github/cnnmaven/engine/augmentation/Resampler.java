package io.github.cnnmaven.engine.augmentation;

import io.github.cnnmaven.core.augmentation.Fill;
import io.github.cnnmaven.core.network.ImageShape;

/**
 * Draws an image anew with each pixel from another place, between pixels by bilinear interpolation:
 * {@code scipy.ndimage.affine_transform} with {@code order=1}, which ImageDataGenerator uses, and
 * the modes {@code nearest}, {@code reflect}, {@code grid-wrap} and {@code grid-constant}. Places
 * that are whole pixels are copied exactly.
 *
 * <p>Places are whole numbers of 2^-32 pixels: the next one on a line is a sum, and a pixel and how
 * far it is from there are some of its bits. Rounding doubles took half of the time, and a share
 * has no more than 24 bits in either way.
 */
final class Resampler {

  private static final int FRACTION_BITS = 32;
  private static final int SHARE_BITS = 24;

  /**
   * Further out, in pixels, a place has no meaning; a long has room for the sum of two of these.
   */
  private static final double FAR = 0x1p29;

  private static final int COLORS = 3;

  private final int height;
  private final int width;
  private final int channels;
  private final float filled;
  private final Border rows;
  private final Border columns;

  Resampler(ImageShape shape, Fill fill) {
    this.height = shape.height();
    this.width = shape.width();
    this.channels = shape.channels();
    this.filled = (float) fill.value();
    this.rows = new Border(fill.mode(), height);
    this.columns = new Border(fill.mode(), width);
  }

  void draw(float[] image, Affine from, float[] target) {
    if (from.equals(Affine.IDENTITY)) {
      System.arraycopy(image, 0, target, 0, height * width * channels);
      return;
    }
    for (int row = 0; row < height; row++) {
      new Row(image, from, row, target).draw();
    }
  }

  /** A row of the target; its pixels come from places on a straight line. */
  private final class Row {

    private final float[] image;
    private final float[] target;
    private final int start;
    private final long stepX;
    private final long stepY;
    private final long startX;
    private final long startY;

    Row(float[] image, Affine from, int row, float[] target) {
      this.image = image;
      this.target = target;
      this.start = row * width * channels;
      this.stepX = place(from.xx(), FAR / width);
      this.stepY = place(from.yx(), FAR / width);
      this.startX = place(from.xy() * row + from.x0(), FAR);
      this.startY = place(from.yy() * row + from.y0(), FAR);
    }

    /** The line is inside of the image once at most: what is before and behind is its border. */
    void draw() {
      int first = 0;
      while (first < width && !inside(first)) {
        drawBorder(first++);
      }
      int end = width;
      while (end > first && !inside(end - 1)) {
        drawBorder(--end);
      }
      if (channels == COLORS) {
        drawColors(first, end);
      } else {
        for (int channel = 0; channel < channels; channel++) {
          drawChannel(channel, first, end);
        }
      }
    }

    private long x(int column) {
      return startX + stepX * column;
    }

    private long y(int column) {
      return startY + stepY * column;
    }

    /** Whether all four neighbours are there. */
    private boolean inside(int column) {
      int left = pixel(x(column));
      int top = pixel(y(column));
      return left >= 0 && top >= 0 && left < width - 1 && top < height - 1;
    }

    private void drawChannel(int channel, int first, int end) {
      float[] in = image;
      int next = channels;
      int line = width * next;
      int to = start + first * next + channel;
      long x = x(first);
      long y = y(first);
      for (int column = first; column < end; column++) {
        int a = pixel(y) * line + pixel(x) * next + channel;
        int b = a + line;
        float above = between(in[a], in[a + next], share(x));
        float under = between(in[b], in[b + next], share(x));
        target[to] = between(above, under, share(y));
        to += next;
        x += stepX;
        y += stepY;
      }
    }

    /** {@link #drawChannel} of all three at once: nearly all the time is spent here. */
    private void drawColors(int first, int end) {
      float[] in = image;
      float[] out = target;
      int line = width * COLORS;
      int to = start + first * COLORS;
      long x = x(first);
      long y = y(first);
      for (int column = first; column < end; column++) {
        float right = share(x);
        float down = share(y);
        int a = pixel(y) * line + pixel(x) * COLORS;
        int b = a + line;
        float above = between(in[a], in[a + 3], right);
        float under = between(in[b], in[b + 3], right);
        out[to] = between(above, under, down);
        above = between(in[a + 1], in[a + 4], right);
        under = between(in[b + 1], in[b + 4], right);
        out[to + 1] = between(above, under, down);
        above = between(in[a + 2], in[a + 5], right);
        under = between(in[b + 2], in[b + 5], right);
        out[to + 2] = between(above, under, down);
        to += COLORS;
        x += stepX;
        y += stepY;
      }
    }

    private void drawBorder(int column) {
      long x = x(column);
      long y = y(column);
      int left = columns.pixel(pixel(x));
      int right = columns.pixel(pixel(x) + 1);
      int upper = rows.pixel(pixel(y));
      int lower = rows.pixel(pixel(y) + 1);
      int to = start + column * channels;
      for (int c = 0; c < channels; c++) {
        float above = between(value(upper, left, c), value(upper, right, c), share(x));
        float under = between(value(lower, left, c), value(lower, right, c), share(x));
        target[to + c] = between(above, under, share(y));
      }
    }

    private float value(int row, int column, int channel) {
      return row == Border.OUTSIDE || column == Border.OUTSIDE
          ? filled
          : image[(row * width + column) * channels + channel];
    }
  }

  /** A number of pixels as a place, but no further than so many. */
  private static long place(double pixels, double furthest) {
    return Math.round(Math.max(-furthest, Math.min(furthest, pixels)) * 0x1p32);
  }

  /** The pixel at a place, or before it. */
  private static int pixel(long place) {
    return (int) (place >> FRACTION_BITS);
  }

  /** How far behind that pixel it is, from 0 to below 1. */
  private static float share(long place) {
    int bits = (int) (place >>> (FRACTION_BITS - SHARE_BITS)) & ((1 << SHARE_BITS) - 1);
    return bits * 0x1p-24f;
  }

  private static float between(float first, float second, float share) {
    return first + (second - first) * share;
  }
}
