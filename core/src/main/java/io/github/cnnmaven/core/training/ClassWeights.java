package io.github.cnnmaven.core.training;

import java.util.List;

/**
 * What the loss of a training image is multiplied by, Keras's {@code class_weight}.
 *
 * @param balanced whether each class weighs {@code images / (classes * images of the class)}
 * @param byClass by label; empty when balanced
 */
public record ClassWeights(boolean balanced, List<Double> byClass) {

  /** Every class weighs the same in all. */
  public static final ClassWeights BALANCED = new ClassWeights(true, List.of());

  public ClassWeights {
    byClass = List.copyOf(byClass);
  }

  /** Weights of our own choice. */
  public static ClassWeights of(List<Double> byClass) {
    return new ClassWeights(false, byClass);
  }
}
