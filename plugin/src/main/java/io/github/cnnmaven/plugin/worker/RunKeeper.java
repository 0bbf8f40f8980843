package io.github.cnnmaven.plugin.worker;

import io.github.cnnmaven.core.protocol.RunRequest;
import java.io.Closeable;
import org.jspecify.annotations.Nullable;

/** Keeps finished runs beyond the build, and sees to it that nobody else trains the same run. */
public interface RunKeeper {

  /** Gets hold of a run; null while another build trains it. */
  @Nullable Hold take(RunRequest run);

  /** A run that nobody else trains until this is closed. */
  interface Hold extends Closeable {

    /** What to ask of a worker. */
    RunRequest request();

    /** Whether the result was there and is in place now. */
    boolean isServed();

    /** Keeps the finished result that is in place. */
    void keep();
  }
}
