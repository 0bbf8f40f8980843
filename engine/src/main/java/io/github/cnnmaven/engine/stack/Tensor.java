package io.github.cnnmaven.engine.stack;

import java.nio.FloatBuffer;
import org.bytedeco.dnnl.memory;
import org.bytedeco.javacpp.FloatPointer;
import org.jspecify.annotations.Nullable;

/**
 * Numbers outside the heap, [images, channels, height, width] in whatever layout; vectors are
 * images of one pixel.
 *
 * @param dims the logical shape
 * @param desc shape and layout
 * @param data the numbers
 * @param owner of the memory, where this only looks at it another way; keeps it from being freed
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
record Tensor(long[] dims, memory.desc desc, memory data, @Nullable Tensor owner) {

  private static final int RANK = 4;

  /** New numbers in a layout that oneDNN chose. */
  static Tensor like(long[] dims, memory.desc desc) {
    return new Tensor(dims, desc, OneDnn.allocate(desc), null);
  }

  /** New numbers with channels last, as images come. */
  static Tensor channelsLast(long... dims) {
    return like(dims, desc(memory.format_tag.nhwc, dims));
  }

  /** New numbers, channels first. */
  static Tensor channelsFirst(long... dims) {
    return like(dims, desc(memory.format_tag.nchw, dims));
  }

  static memory.desc desc(memory.format_tag layout, long... dims) {
    return new memory.desc(dims, memory.data_type.f32, layout);
  }

  /** Of this shape, in whatever layout suits oneDNN. */
  memory.desc anyLayout() {
    return desc(memory.format_tag.any, dims);
  }

  /** The same numbers in the same place with another shape. */
  Tensor as(memory.format_tag layout, long... newDims) {
    return view(newDims, desc(layout, newDims));
  }

  /** A part of the numbers, in the same place. */
  Tensor part(long[] partDims, long... offset) {
    return view(partDims, desc.submemory_desc(partDims, offset));
  }

  private Tensor view(long[] newDims, memory.desc other) {
    return new Tensor(
        newDims, other, new memory(other, OneDnn.processor(), data.get_data_handle()), this);
  }

  long images() {
    return dims[0];
  }

  long channels() {
    return dims[1];
  }

  long height() {
    return dims[2];
  }

  long width() {
    return dims[RANK - 1];
  }

  /** How many numbers there are, padding of the layout not counted. */
  int size() {
    return Math.toIntExact(dims[0] * dims[1] * dims[2] * dims[RANK - 1]);
  }

  /** The memory, for layouts without padding. */
  FloatBuffer buffer() {
    return new FloatPointer(data.get_data_handle()).capacity(size()).asBuffer();
  }
}
