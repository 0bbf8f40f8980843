package io.github.cnnmaven.engine.augmentation;

import io.github.cnnmaven.engine.random.SplitMix64;

/**
 * The distribution Beta(alpha, alpha) for an alpha of up to 1, by Jöhnk, <a
 * href="https://doi.org/10.1007/BF02613706">Erzeugung von betaverteilten und gammaverteilten
 * Zufallszahlen</a> (1964): {@code x / (x + y)} of {@code x = u^(1 / alpha)} and {@code y = v^(1 /
 * alpha)}, where their sum is at most 1. In logarithms, as the powers of a small alpha are below
 * the smallest double.
 */
final class SymmetricBeta {

  private SymmetricBeta() {}

  /** From 0 to 1. */
  static double draw(double alpha, SplitMix64 random) {
    while (true) {
      double x = logarithm(random) / alpha;
      double y = logarithm(random) / alpha;
      double larger = Math.max(x, y);
      double rest = StrictMath.exp(Math.min(x, y) - larger);
      if (larger + StrictMath.log1p(rest) <= 0) {
        return (x >= y ? 1 : rest) / (1 + rest);
      }
    }
  }

  /** Of a number above 0 and up to 1. */
  private static double logarithm(SplitMix64 random) {
    return StrictMath.log(1 - random.nextDouble());
  }
}
