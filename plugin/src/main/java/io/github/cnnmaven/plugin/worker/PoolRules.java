package io.github.cnnmaven.plugin.worker;

import java.time.Duration;

/**
 * When a pool does not go on.
 *
 * @param failFast whether a failed run keeps the others from being begun
 * @param budget after which workers pause at the end of an epoch, and no run is begun
 * @param silence after which a worker counts as hung
 */
public record PoolRules(boolean failFast, TimeBudget budget, Duration silence) {

  /** Goes on, with any time, and ten minutes of silence. */
  public static PoolRules usual() {
    return new PoolRules(false, TimeBudget.unlimited(), Duration.ofMinutes(10));
  }
}
