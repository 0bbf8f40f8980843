package io.github.cnnmaven.engine.stack;

import io.github.cnnmaven.core.network.Size;
import org.bytedeco.dnnl.memory;

/**
 * The shape of a kernel and how Deeplearning4j keeps it.
 *
 * @param outputs how many feature maps it makes
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
record FilterShape(long[] dims, memory.format_tag layout, long outputs) {

  /** Of a convolution: [filters, channels, height, width]. */
  static FilterShape ordinary(int filters, long channels, Size size) {
    return new FilterShape(
        new long[] {filters, channels, size.height(), size.width()},
        memory.format_tag.oihw,
        filters);
  }

  /** Of a convolution of each channel by itself: [height, width, channels, multiplier]. */
  static FilterShape depthwise(long channels, int multiplier, Size size) {
    return new FilterShape(
        new long[] {channels, multiplier, 1, size.height(), size.width()},
        memory.format_tag.hwigo,
        channels * multiplier);
  }
}
