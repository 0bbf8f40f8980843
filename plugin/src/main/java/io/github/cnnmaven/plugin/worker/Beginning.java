package io.github.cnnmaven.plugin.worker;

import java.time.Instant;
import java.util.concurrent.TimeUnit;

/**
 * When something began: by the wall's clock for people, by one that never jumps for counting.
 *
 * @param nanos of {@link System#nanoTime}
 */
record Beginning(Instant time, long nanos) {

  private static final double PER_SECOND = TimeUnit.SECONDS.toNanos(1);

  static Beginning now() {
    return new Beginning(Instant.now(), System.nanoTime());
  }

  /** Seconds since then. */
  double seconds() {
    return (System.nanoTime() - nanos) / PER_SECOND;
  }
}
