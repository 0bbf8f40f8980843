package io.github.cnnmaven.core.training;

import org.jspecify.annotations.Nullable;

/**
 * An <a href="https://keras.io/api/optimizers/">optimizer of Keras 3</a>. A step is, in this order:
 * clip the gradients, decay the weights, apply the rule.
 *
 * @param rule turns gradients into changes
 * @param learningRate size of a step, over the training
 * @param weightDecay every trained parameter, biases too, loses {@code learningRate * weightDecay}
 *     of itself before the rule is applied; 0 is none. With {@link Adam} this is <a
 *     href="https://keras.io/api/optimizers/adamw/">AdamW</a>
 * @param clipping of the gradients, null for none
 */
public record Optimizer(
    UpdateRule rule, LearningRate learningRate, double weightDecay, @Nullable Clipping clipping) {

  /** A rule at a constant rate, nothing else. */
  public static Optimizer of(UpdateRule rule, double learningRate) {
    return new Optimizer(rule, new ConstantRate(learningRate), 0, null);
  }
}
