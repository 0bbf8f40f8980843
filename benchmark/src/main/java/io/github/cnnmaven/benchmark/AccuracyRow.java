package io.github.cnnmaven.benchmark;

import java.util.List;

/**
 * What an engine reached.
 *
 * @param accuracies on the test images, one a seed
 */
record AccuracyRow(String subject, String engine, List<Double> accuracies) {

  AccuracyRow {
    accuracies = List.copyOf(accuracies);
  }

  double mean() {
    return accuracies.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
  }

  /** Of the mean. */
  double standardError() {
    double squares = accuracies.stream().mapToDouble(a -> (a - mean()) * (a - mean())).sum();
    return Math.sqrt(squares / (accuracies.size() - 1) / accuracies.size());
  }
}
