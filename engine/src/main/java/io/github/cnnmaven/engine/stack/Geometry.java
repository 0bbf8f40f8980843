package io.github.cnnmaven.engine.stack;

import io.github.cnnmaven.core.network.Padding;
import io.github.cnnmaven.core.network.Size;
import io.github.cnnmaven.core.network.Window;

/**
 * How a window moves over images of one size, in oneDNN's terms: height first, then width.
 *
 * @param gaps between the pixels it sees; 0 leaves none out
 * @param before padding above and to the left
 * @param after padding below and to the right
 * @param places how often it fits
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
record Geometry(
    long[] size, long[] stride, long[] gaps, long[] before, long[] after, long[] places) {

  static Geometry of(Window window, Tensor input) {
    long[] size = sides(window.size());
    long[] stride = sides(window.stride());
    long[] dilation = sides(window.dilation());
    long[] pixels = {input.height(), input.width()};
    long[] before = new long[2];
    long[] after = new long[2];
    long[] places = new long[2];
    for (int side = 0; side < 2; side++) {
      long span = (size[side] - 1) * dilation[side] + 1;
      long room = pixels[side] - span;
      places[side] = room / stride[side] + 1;
      if (window.padding() == Padding.SAME) {
        places[side] = (pixels[side] - 1) / stride[side] + 1;
        long padding = Math.max(0, (places[side] - 1) * stride[side] - room);
        before[side] = padding / 2;
        after[side] = padding - before[side];
      }
    }
    long[] gaps = {dilation[0] - 1, dilation[1] - 1};
    return new Geometry(size, stride, gaps, before, after, places);
  }

  /** A window as large as the image. */
  static Geometry whole(Tensor input) {
    long[] size = {input.height(), input.width()};
    return new Geometry(
        size, new long[] {1, 1}, new long[2], new long[2], new long[2], new long[] {1, 1});
  }

  private static long[] sides(Size size) {
    return new long[] {size.height(), size.width()};
  }
}
