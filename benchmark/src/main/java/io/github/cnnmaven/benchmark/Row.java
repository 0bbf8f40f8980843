package io.github.cnnmaven.benchmark;

import java.util.List;

/**
 * A measurement's results.
 *
 * @param rates images a second, one of each repetition
 * @param median of them
 * @param shareOfPeak of what the cores in use can multiply and add, which of it was needed
 */
record Row(Measurement what, List<Double> rates, double median, double shareOfPeak) {

  static Row of(Measurement what, List<Double> rates, double operationsPerImage, double peak) {
    List<Double> sorted = rates.stream().sorted().toList();
    int middle = sorted.size() / 2;
    double median =
        sorted.size() % 2 == 1
            ? sorted.get(middle)
            : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    int cores = Math.max(what.processes(), what.threads());
    return new Row(what, rates, median, median * operationsPerImage / (peak * cores));
  }
}
