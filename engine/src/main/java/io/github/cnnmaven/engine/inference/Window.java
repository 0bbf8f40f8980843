package io.github.cnnmaven.engine.inference;

import org.deeplearning4j.nn.conf.ConvolutionMode;

/**
 * A window over an image, heights before widths.
 *
 * @param same whether padding is such that only the stride makes the image smaller
 */
@SuppressWarnings("ArrayRecordComponent") // Two numbers each, and never compared.
record Window(int[] size, int[] stride, int[] padding, int[] dilation, boolean same) {

  private static final int[] ONE = {1, 1};
  private static final int[] NONE = {0, 0};

  static Window of(int[] size, int[] stride, int[] padding, int[] dilation, ConvolutionMode mode) {
    boolean same = mode == ConvolutionMode.Same;
    return new Window(size, stride, same ? NONE : padding, dilation, same);
  }

  /** The same places, seen without leaving any out. */
  Window spread(int height, int width) {
    int[] spread = {(height - 1) * dilation[0] + 1, (width - 1) * dilation[1] + 1};
    return new Window(spread, stride, padding, ONE, same);
  }

  /** In the order that ND4J's operations take them, with what they want to know at the end. */
  int[] numbers(int first, int second) {
    return new int[] {
      size[0],
      size[1],
      stride[0],
      stride[1],
      padding[0],
      padding[1],
      dilation[0],
      dilation[1],
      same ? 1 : 0,
      first,
      second
    };
  }
}
