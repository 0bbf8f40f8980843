package io.github.cnnmaven.core.statistics;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.hipparchus.distribution.continuous.TDistribution;

/**
 * Quantiles of Student's t, each found once: finding one takes a search, and an experiment asks for
 * few of them very often.
 */
record StudentQuantile(double probability, double degreesOfFreedom) {

  private static final Map<StudentQuantile, Double> FOUND = new ConcurrentHashMap<>();

  static double of(double probability, double degreesOfFreedom) {
    return FOUND.computeIfAbsent(
        new StudentQuantile(probability, degreesOfFreedom), StudentQuantile::find);
  }

  private double find() {
    return new TDistribution(degreesOfFreedom).inverseCumulativeProbability(probability);
  }
}
