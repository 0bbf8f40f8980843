package io.github.cnnmaven.core.network.weight;

/**
 * What is added to the loss: {@code l1} times the sum of the weights' amounts and {@code l2} times
 * that of their squares, as in <a
 * href="https://keras.io/api/layers/regularizers/">regularizers</a>.
 */
public record Regularizer(double l1, double l2) {

  public static final Regularizer NONE = new Regularizer(0, 0);
}
