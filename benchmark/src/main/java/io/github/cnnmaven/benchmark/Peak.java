package io.github.cnnmaven.benchmark;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/** The most that one core can multiply and add, from registers alone. */
final class Peak {

  private static final VectorSpecies<Float> SPECIES = FloatVector.SPECIES_PREFERRED;
  private static final int CHAINS = 12;
  private static final int ROUNDS = 20_000;
  private static final double SECONDS = 2;

  private Peak() {}

  /** Operations in a second, a multiply and an add counted apart. */
  static double operationsPerSecond() {
    double best = 0;
    float sink = 0;
    long start = System.nanoTime();
    while ((System.nanoTime() - start) / 1e9 < SECONDS) {
      long begin = System.nanoTime();
      sink += run();
      double seconds = (System.nanoTime() - begin) / 1e9;
      best = Math.max(best, 2.0 * SPECIES.length() * CHAINS * ROUNDS / seconds);
    }
    if (sink == 42) {
      System.err.println(sink);
    }
    return best;
  }

  private static float run() {
    FloatVector factor = FloatVector.broadcast(SPECIES, 0.999f);
    FloatVector offset = FloatVector.broadcast(SPECIES, 0.001f);
    FloatVector a = offset;
    FloatVector b = offset;
    FloatVector c = offset;
    FloatVector d = offset;
    FloatVector e = offset;
    FloatVector f = offset;
    FloatVector g = offset;
    FloatVector h = offset;
    FloatVector i = offset;
    FloatVector j = offset;
    FloatVector k = offset;
    FloatVector l = offset;
    for (int round = 0; round < ROUNDS; round++) {
      a = a.fma(factor, offset);
      b = b.fma(factor, offset);
      c = c.fma(factor, offset);
      d = d.fma(factor, offset);
      e = e.fma(factor, offset);
      f = f.fma(factor, offset);
      g = g.fma(factor, offset);
      h = h.fma(factor, offset);
      i = i.fma(factor, offset);
      j = j.fma(factor, offset);
      k = k.fma(factor, offset);
      l = l.fma(factor, offset);
    }
    FloatVector sum = a.add(b).add(c).add(d).add(e).add(f);
    return sum.add(g).add(h).add(i).add(j).add(k).add(l).lane(0);
  }
}
