package io.github.cnnmaven.engine.network;

import io.github.cnnmaven.core.network.Activation;

/**
 * Measures what a network tells, behind the {@link Objective}'s activation. Outputs and targets are
 * [images, units]; a row of targets is 1 at the image's class, or holds the shares of the classes
 * of mixed images; these count as of the class with the larger one.
 */
final class OutputScore {

  private static final float[] NO_GRADIENT = {};

  private final Objective objective;
  private double[] weights = {};

  OutputScore(Objective objective) {
    this.objective = objective;
  }

  /** The function that outputs have been through. */
  Activation activation() {
    return objective.activation();
  }

  /** From now on multiplies each training image's loss by its class's weight. */
  void weigh(double[] byClass) {
    weights = byClass.clone();
  }

  /** The score of a batch, no class weighing more than another. */
  BatchScore score(float[] targets, float[] outputs, int images) {
    return measure(targets, outputs, images, NO_GRADIENT);
  }

  /** The score in training; also writes the gradient of the mean loss by the outputs. */
  BatchScore learn(float[] targets, float[] outputs, int images, float[] gradient) {
    return measure(targets, outputs, images, gradient);
  }

  /** The score, and what the network tells of each class; a single unit tells of two. */
  BatchAnswer answer(float[] targets, float[] outputs, int images) {
    int units = outputs.length / images;
    int classes = Math.max(2, units);
    int[] predicted = new int[images];
    float[] probabilities = new float[images * classes];
    double[] row = new double[units];
    for (int image = 0; image < images; image++) {
      predicted[image] = largest(outputs, image * units, units, objective.threshold());
      for (int i = 0; i < units; i++) {
        row[i] = outputs[image * units + i];
      }
      double[] found = objective.cost().probabilities(row);
      for (int c = 0; c < classes; c++) {
        double probability = units > 1 ? found[c] : c == 1 ? found[0] : 1 - found[0];
        probabilities[image * classes + c] = (float) probability;
      }
    }
    return new BatchAnswer(score(targets, outputs, images), predicted, probabilities);
  }

  private BatchScore measure(float[] targets, float[] outputs, int images, float[] gradient) {
    int units = outputs.length / images;
    double[] row = new double[units];
    double[] target = new double[units];
    double[] slope = new double[units];
    int correct = 0;
    double lossSum = 0;
    for (int image = 0; image < images; image++) {
      int from = image * units;
      int label = largest(targets, from, units, 0.5);
      for (int i = 0; i < units; i++) {
        row[i] = outputs[from + i];
        target[i] = objective.smooth(targets[from + i], units);
      }
      double weight = gradient.length == 0 || weights.length == 0 ? 1 : weights[label];
      lossSum += weight * objective.cost().measure(row, target, slope);
      for (int i = 0; i < units && gradient.length > 0; i++) {
        gradient[from + i] = (float) (weight * slope[i] / images);
      }
      correct += largest(outputs, from, units, objective.threshold()) == label ? 1 : 0;
    }
    return new BatchScore(images, correct, lossSum);
  }

  /** The most probable class; a single unit means the second of two above the threshold. */
  private static int largest(float[] values, int from, int units, double threshold) {
    if (units == 1) {
      return values[from] > threshold ? 1 : 0;
    }
    int largest = 0;
    for (int i = 1; i < units; i++) {
      if (values[from + i] > values[from + largest]) {
        largest = i;
      }
    }
    return largest;
  }
}
