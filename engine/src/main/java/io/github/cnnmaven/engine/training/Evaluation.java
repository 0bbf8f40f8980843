package io.github.cnnmaven.engine.training;

import io.github.cnnmaven.core.result.Metrics;
import io.github.cnnmaven.core.result.Predictions;
import io.github.cnnmaven.core.result.Split;
import java.util.Map;

/**
 * What a trained network comes to.
 *
 * @param metrics of every split
 * @param test what it told of the test images
 */
public record Evaluation(Map<Split, Metrics> metrics, Predictions test) {

  public Evaluation {
    metrics = Map.copyOf(metrics);
  }
}
