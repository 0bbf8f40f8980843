package io.github.cnnmaven.plugin.worker;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** How long all runs of a build may take together; told by a clock that nobody sets. */
public final class TimeBudget {

  private static final double NANOS_PER_SECOND = 1e9;

  private final @Nullable Duration length;
  private final long start = System.nanoTime();

  private TimeBudget(@Nullable Duration length) {
    this.length = length;
  }

  /** Any time. */
  public static TimeBudget unlimited() {
    return new TimeBudget(null);
  }

  /** So long from now on. */
  public static TimeBudget of(Duration length) {
    return new TimeBudget(length);
  }

  /** What is left, 0 when it is used up; null when it has no end. */
  @Nullable Double secondsLeft() {
    return length == null
        ? null
        : Math.max(0, (length.toNanos() - (System.nanoTime() - start)) / NANOS_PER_SECOND);
  }

  boolean isUsedUp() {
    Double left = secondsLeft();
    return left != null && left == 0;
  }
}
