package io.github.cnnmaven.engine.stack;

import java.util.ArrayList;
import java.util.List;
import org.bytedeco.dnnl.IntMemoryMap;
import org.bytedeco.dnnl.global.dnnl;
import org.bytedeco.dnnl.memory;
import org.bytedeco.dnnl.primitive;
import org.bytedeco.dnnl.reorder;
import org.bytedeco.dnnl.stream;

/** What is done one after the other in a forward or a backward pass. */
final class Pass {

  private final List<Runnable> calls = new ArrayList<>();

  /** Does all of it. */
  void run() {
    for (Runnable call : calls) {
      call.run();
    }
  }

  /** Next comes some Java. */
  void add(Runnable call) {
    calls.add(call);
  }

  /**
   * Next comes a primitive.
   *
   * @param arguments what oneDNN calls them, and each one's memory
   */
  void add(primitive primitive, Arguments arguments) {
    stream queue = OneDnn.queue();
    calls.add(() -> primitive.execute(queue, arguments.map));
  }

  /** The same numbers in a layout, copied there if need be. */
  Tensor in(memory.desc layout, Tensor tensor) {
    if (tensor.desc().equals(layout)) {
      return tensor;
    }
    Tensor copy = Tensor.like(tensor.dims(), layout);
    copy(tensor, copy);
    return copy;
  }

  /** As {@link #in(memory.desc, Tensor)}, for numbers that are not images. */
  memory in(memory.desc layout, memory source, memory.desc own) {
    if (own.equals(layout)) {
      return source;
    }
    memory copy = OneDnn.allocate(layout);
    copy(source, copy);
    return copy;
  }

  /** Next comes a copy from one layout to another. */
  void copy(Tensor from, Tensor to) {
    add(
        new reorder(from.data(), to.data()),
        new Arguments().with(dnnl.DNNL_ARG_FROM, from).with(dnnl.DNNL_ARG_TO, to));
  }

  /** As {@link #copy(Tensor, Tensor)}, for numbers that are not images. */
  void copy(memory from, memory to) {
    add(
        new reorder(from, to),
        new Arguments().with(dnnl.DNNL_ARG_FROM, from).with(dnnl.DNNL_ARG_TO, to));
  }

  /** Arguments of a primitive. */
  static final class Arguments {

    private final IntMemoryMap map = new IntMemoryMap();
    // The map knows nothing of who owns the memory that a tensor looks at.
    private final List<Tensor> owners = new ArrayList<>();

    Arguments with(int name, memory memory) {
      map.put(name, memory);
      return this;
    }

    Arguments with(int name, Tensor tensor) {
      owners.add(tensor);
      return with(name, tensor.data());
    }
  }
}
