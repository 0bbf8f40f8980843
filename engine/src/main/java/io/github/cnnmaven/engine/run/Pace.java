package io.github.cnnmaven.engine.run;

import java.util.function.LongSupplier;

/**
 * When to write the next checkpoint: so that all of them together take at most a fiftieth of the
 * time, however short an epoch is.
 */
final class Pace {

  private static final int SHARE = 50;

  /** Before one has been measured. */
  private static final long GUESS_NANOS = 20_000_000;

  private final LongSupplier clock;
  private long cost = GUESS_NANOS;
  private long last;

  /** Starts now; the clock tells nanoseconds. */
  Pace(LongSupplier clock) {
    this.clock = clock;
    this.last = clock.getAsLong();
  }

  boolean isDue() {
    return clock.getAsLong() - last >= SHARE * cost;
  }

  /** A checkpoint has been written. */
  void written(long startNanos) {
    last = clock.getAsLong();
    cost = last - startNanos;
  }
}
