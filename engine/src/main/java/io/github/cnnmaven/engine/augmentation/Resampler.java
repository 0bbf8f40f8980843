package io.github.cnnmaven.engine.augmentation;

import io.github.cnnmaven.core.augmentation.Fill;
import io.github.cnnmaven.core.network.ImageShape;

/**
 * Draws an image anew with each pixel from another place, between pixels by bilinear interpolation:
 * {@code scipy.ndimage.affine_transform} with {@code order=1}, which ImageDataGenerator uses, and
 * the modes {@code nearest}, {@code reflect}, {@code grid-wrap} and {@code grid-constant}. Places
 * that are whole pixels are copied exactly.
 */
final class Resampler {

  /** Further out, a place has no meaning; a whole number has room for the rest. */
  private static final double FAR = 1e8;

  private static final int COLORS = 3;

  private final int height;
  private final int width;
  private final int channels;
  private final Fill fill;

  Resampler(ImageShape shape, Fill fill) {
    this.height = shape.height();
    this.width = shape.width();
    this.channels = shape.channels();
    this.fill = fill;
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
    private final double stepX;
    private final double stepY;
    private final double startX;
    private final double startY;

    Row(float[] image, Affine from, int row, float[] target) {
      this.image = image;
      this.target = target;
      this.start = row * width * channels;
      this.stepX = from.xx();
      this.stepY = from.yx();
      this.startX = from.xy() * row + from.x0();
      this.startY = from.yy() * row + from.y0();
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
        drawInside(first, end);
      }
    }

    private double x(int column) {
      return stepX * column + startX;
    }

    private double y(int column) {
      return stepY * column + startY;
    }

    /** Whether all four neighbours are there; then a cast rounds down. */
    private boolean inside(int column) {
      double x = x(column);
      double y = y(column);
      return x >= 0 && y >= 0 && x < width - 1 && y < height - 1;
    }

    private void drawInside(int first, int end) {
      int line = width * channels;
      int to = start + first * channels;
      for (int column = first; column < end; column++) {
        int left = (int) x(column);
        int top = (int) y(column);
        float right = (float) (x(column) - left);
        float down = (float) (y(column) - top);
        int at = top * line + left * channels;
        for (int last = at + channels; at < last; at++) {
          float above = between(image[at], image[at + channels], right);
          float under = between(image[at + line], image[at + line + channels], right);
          target[to++] = between(above, under, down);
        }
      }
    }

    /** As {@link #drawInside}, without a loop over three: nearly all the time is spent here. */
    private void drawColors(int first, int end) {
      float[] in = image;
      float[] out = target;
      int line = width * COLORS;
      int to = start + first * COLORS;
      for (int column = first; column < end; column++) {
        int left = (int) x(column);
        int top = (int) y(column);
        float right = (float) (x(column) - left);
        float down = (float) (y(column) - top);
        int a = top * line + left * COLORS;
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
      }
    }

    private void drawBorder(int column) {
      double x = near(x(column));
      double y = near(y(column));
      int left = (int) Math.floor(x);
      int top = (int) Math.floor(y);
      float right = (float) (x - left);
      float down = (float) (y - top);
      int first = Border.pixel(fill.mode(), left, width);
      int second = Border.pixel(fill.mode(), left + 1, width);
      int upper = Border.pixel(fill.mode(), top, height);
      int lower = Border.pixel(fill.mode(), top + 1, height);
      int to = start + column * channels;
      for (int c = 0; c < channels; c++) {
        float above = between(value(upper, first, c), value(upper, second, c), right);
        float under = between(value(lower, first, c), value(lower, second, c), right);
        target[to + c] = between(above, under, down);
      }
    }

    private float value(int row, int column, int channel) {
      return row == Border.OUTSIDE || column == Border.OUTSIDE
          ? (float) fill.value()
          : image[(row * width + column) * channels + channel];
    }
  }

  private static double near(double place) {
    return Math.max(-FAR, Math.min(FAR, place));
  }

  private static float between(float first, float second, float share) {
    return first + (second - first) * share;
  }
}
