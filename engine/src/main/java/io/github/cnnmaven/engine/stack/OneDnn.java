package io.github.cnnmaven.engine.stack;

import java.util.Optional;
import org.bytedeco.dnnl.engine;
import org.bytedeco.dnnl.memory;
import org.bytedeco.dnnl.stream;
import org.bytedeco.javacpp.Pointer;
import org.jspecify.annotations.Nullable;

/**
 * The library, its processor and its one queue; a primitive has run when its call returns. Nothing
 * of the library is in a static field: this class must load without it, to tell that it is missing.
 */
final class OneDnn {

  private static @Nullable OneDnn loaded;
  private static @Nullable String failure;

  private final engine processor = new engine(engine.kind.cpu, 0);
  private final stream queue = new stream(processor);

  /** Whatever scope they are made in, they stay. */
  private OneDnn() {
    processor.retainReference();
    queue.retainReference();
  }

  /** Why there is none on this machine; empty when there is. */
  static synchronized Optional<String> missing() {
    if (loaded == null && failure == null) {
      try {
        loaded = new OneDnn();
      } catch (LinkageError | RuntimeException e) {
        failure = "oneDNN does not load: " + cause(e);
      }
    }
    return Optional.ofNullable(failure);
  }

  /** A class that could not be initialised says nothing of why. */
  private static Throwable cause(Throwable fault) {
    Throwable cause = fault.getCause();
    return cause == null ? fault : cause(cause);
  }

  static engine processor() {
    return get().processor;
  }

  static stream queue() {
    return get().queue;
  }

  /** New memory, all zeros. */
  static memory allocate(memory.desc desc) {
    memory fresh = new memory(desc, processor());
    Pointer.memset(fresh.get_data_handle(), 0, desc.get_size());
    return fresh;
  }

  private static synchronized OneDnn get() {
    if (missing().isPresent() || loaded == null) {
      throw new IllegalStateException(failure);
    }
    return loaded;
  }
}
