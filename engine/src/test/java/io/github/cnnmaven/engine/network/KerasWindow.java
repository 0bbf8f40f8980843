package io.github.cnnmaven.engine.network;

import io.github.cnnmaven.core.network.ImageShape;
import io.github.cnnmaven.core.network.Padding;
import io.github.cnnmaven.core.network.Window;

/** Where a window lies, with TensorFlow's padding: the odd pixel at the bottom and right. */
record KerasWindow(Window window, ImageShape in, ImageShape out) {

  /** Row of the input under a row of the window, which may lie in the padding. */
  int y(int outY, int row) {
    int span = (window.size().height() - 1) * window.dilation().height() + 1;
    return outY * window.stride().height()
        + row * window.dilation().height()
        - before(in.height(), out.height(), span, window.stride().height());
  }

  int x(int outX, int column) {
    int span = (window.size().width() - 1) * window.dilation().width() + 1;
    return outX * window.stride().width()
        + column * window.dilation().width()
        - before(in.width(), out.width(), span, window.stride().width());
  }

  private int before(int input, int output, int span, int stride) {
    return window.padding() == Padding.VALID
        ? 0
        : Math.max(0, (output - 1) * stride + span - input) / 2;
  }
}
