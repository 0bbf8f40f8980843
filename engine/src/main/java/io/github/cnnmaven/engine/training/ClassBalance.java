package io.github.cnnmaven.engine.training;

import io.github.cnnmaven.core.training.ClassWeights;
import io.github.cnnmaven.engine.data.Images;

/** What each class's training images weigh. */
public final class ClassBalance {

  private ClassBalance() {}

  /** The weights by label; a class without images weighs nothing when balanced. */
  public static double[] of(ClassWeights weights, Images training, int classes) {
    if (!weights.balanced()) {
      return weights.byClass().stream().mapToDouble(Double::doubleValue).toArray();
    }
    double[] counts = new double[classes];
    for (int i = 0; i < training.size(); i++) {
      counts[training.label(i)]++;
    }
    for (int label = 0; label < classes; label++) {
      counts[label] = counts[label] == 0 ? 0 : training.size() / (classes * counts[label]);
    }
    return counts;
  }
}
