package io.github.cnnmaven.engine.run;

import java.util.function.LongSupplier;

/**
 * When to write the next checkpoint: so that all of them together take at most a fiftieth of the
 * time, and no more than five are written in a second, however short an epoch is.
 */
final class Pace {

  private static final int SHARE = 50;
  private static final long LEAST_NANOS = 200_000_000;

  /** What a slow disk takes: 200 MB in a second. */
  private static final long NANOS_PER_BYTE = 5;

  private final LongSupplier clock;
  private long cost;
  private long last;
  private int written;
  private long total;

  /**
   * Starts now.
   *
   * @param clock tells nanoseconds, and never goes back
   */
  Pace(LongSupplier clock) {
    this.clock = clock;
    this.last = clock.getAsLong();
  }

  /** About how large a checkpoint will be, before one has been measured. */
  void expect(long bytes) {
    cost = bytes * NANOS_PER_BYTE;
  }

  boolean isDue() {
    return clock.getAsLong() - last >= Math.max(SHARE * cost, LEAST_NANOS);
  }

  /** A checkpoint has been written. */
  void written(long startNanos) {
    last = clock.getAsLong();
    cost = last - startNanos;
    written++;
    total += cost;
  }

  /** How many were written. */
  int count() {
    return written;
  }

  /** What they took in all. */
  long nanos() {
    return total;
  }
}
