package io.github.cnnmaven.data.fetch;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Closes a stream that nothing comes out of any more; reading it then fails. */
final class StallWatch implements Closeable {

  private static final int LOOKS = 4;

  private final ScheduledExecutorService timer;
  private final InputStream stream;
  private final long patienceNanos;
  private volatile long lastNanos = System.nanoTime();
  private volatile boolean stalled;

  StallWatch(InputStream stream, Duration patience) {
    this.stream = stream;
    this.patienceNanos = patience.toNanos();
    this.timer = Executors.newSingleThreadScheduledExecutor(StallWatch::thread);
    long period = patienceNanos / LOOKS;
    timer.scheduleAtFixedRate(this::look, period, period, TimeUnit.NANOSECONDS);
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "cnn download");
    thread.setDaemon(true);
    return thread;
  }

  /** Something came. */
  void progress() {
    lastNanos = System.nanoTime();
  }

  /** Whether the stream was closed because nothing came. */
  boolean isStalled() {
    return stalled;
  }

  private void look() {
    if (System.nanoTime() - lastNanos > patienceNanos) {
      stalled = true;
      try {
        stream.close();
      } catch (IOException e) {
        // Whoever reads it will see.
        timer.shutdown();
      }
    }
  }

  @Override
  public void close() {
    timer.shutdownNow();
  }
}
