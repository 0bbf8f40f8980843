package io.github.cnnmaven.plugin.worker;

/**
 * How much a pool does at once.
 *
 * @param workers side by side, at most
 * @param threads that compute in all workers together, at most; a run that wants more has the
 *     machine for itself
 */
public record PoolSize(int workers, int threads) {

  /** One run after the other. */
  public static final PoolSize ONE = new PoolSize(1, 1);
}
