package io.github.cnnmaven.core.statistics;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Extra sleep of ten patients with two drugs, R's {@code sleep}: Student, The probable error of a
 * mean, Biometrika 6, 1908. Reference values in the tests are printed by R 4.2.2.
 */
final class SleepData {

  static final List<Double> FIRST = List.of(0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0);
  static final List<Double> SECOND = List.of(1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4);

  private SleepData() {}

  static PairedDifference difference() {
    return PairedDifference.of(numbered(SECOND), numbered(FIRST)).orElseThrow();
  }

  private static Map<Long, Double> numbered(List<Double> values) {
    Map<Long, Double> numbered = new TreeMap<>();
    values.forEach(value -> numbered.put((long) numbered.size(), value));
    return numbered;
  }
}
