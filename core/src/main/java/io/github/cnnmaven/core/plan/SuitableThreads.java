package io.github.cnnmaven.core.plan;

import io.github.cnnmaven.core.network.NetworkSummary;

/**
 * How many threads a network is computed with where nobody says. It follows from the network and
 * its batch alone, not from the machine, from what the cache holds or from what else is to be
 * trained: with another number of threads a run ends with other last digits.
 */
final class SuitableThreads {

  /**
   * Multiply-adds of a step's forward pass. Measured on two cores: with 9 billion, two threads of
   * one worker do 91 % of what two workers do, with 0.8 billion 82 %, with 0.02 billion 40 %.
   */
  private static final long LARGE_STEP = 4_000_000_000L;

  private static final int LARGE = 2;
  private static final int SMALL = 1;

  private SuitableThreads() {}

  static int of(NetworkSummary network, int batchSize) {
    return network.multiplyAdds() >= LARGE_STEP / batchSize ? LARGE : SMALL;
  }
}
