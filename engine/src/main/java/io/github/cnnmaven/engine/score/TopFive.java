package io.github.cnnmaven.engine.score;

import io.github.cnnmaven.core.result.Predictions;

/** Share of images whose class is among the five most probable, {@code Metric.TOP5}. */
final class TopFive {

  private static final int PLACES = 5;

  private TopFive() {}

  static double of(Predictions predictions) {
    int right = 0;
    for (int image = 0; image < predictions.size(); image++) {
      float own = predictions.probability(image, predictions.labels()[image]);
      int above = 0;
      for (int c = 0; c < predictions.classes(); c++) {
        above += predictions.probability(image, c) > own ? 1 : 0;
      }
      right += above < PLACES ? 1 : 0;
    }
    return (double) right / predictions.size();
  }
}
