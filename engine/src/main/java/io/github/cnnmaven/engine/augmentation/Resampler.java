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
    int to = 0;
    for (int row = 0; row < height; row++) {
      double startX = from.xy() * row + from.x0();
      double startY = from.yy() * row + from.y0();
      for (int column = 0; column < width; column++) {
        double x = from.xx() * column + startX;
        double y = from.yx() * column + startY;
        if (x >= 0 && y >= 0 && x < width - 1 && y < height - 1) {
          drawInside(image, x, y, target, to);
        } else {
          drawBorder(image, near(x), near(y), target, to);
        }
        to += channels;
      }
    }
  }

  private static double near(double place) {
    return Math.max(-FAR, Math.min(FAR, place));
  }

  /** Where nearly all pixels are: all four neighbours are there, and a cast rounds down. */
  private void drawInside(float[] image, double x, double y, float[] target, int to) {
    int left = (int) x;
    int top = (int) y;
    float right = (float) (x - left);
    float down = (float) (y - top);
    int at = (top * width + left) * channels;
    int below = at + width * channels;
    for (int c = 0; c < channels; c++) {
      float above = between(image[at + c], image[at + channels + c], right);
      float under = between(image[below + c], image[below + channels + c], right);
      target[to + c] = between(above, under, down);
    }
  }

  private void drawBorder(float[] image, double x, double y, float[] target, int to) {
    int left = (int) Math.floor(x);
    int top = (int) Math.floor(y);
    float right = (float) (x - left);
    float down = (float) (y - top);
    int first = Border.pixel(fill.mode(), left, width);
    int second = Border.pixel(fill.mode(), left + 1, width);
    int upper = Border.pixel(fill.mode(), top, height);
    int lower = Border.pixel(fill.mode(), top + 1, height);
    for (int c = 0; c < channels; c++) {
      float above = between(value(image, upper, first, c), value(image, upper, second, c), right);
      float under = between(value(image, lower, first, c), value(image, lower, second, c), right);
      target[to + c] = between(above, under, down);
    }
  }

  private float value(float[] image, int row, int column, int channel) {
    return row == Border.OUTSIDE || column == Border.OUTSIDE
        ? (float) fill.value()
        : image[(row * width + column) * channels + channel];
  }

  private static float between(float first, float second, float share) {
    return first + (second - first) * share;
  }
}
