package io.github.cnnmaven.core.training;

/**
 * <a href="https://keras.io/api/losses/probabilistic_losses/">CategoricalCrossentropy</a>: {@code
 * -sum(target * log(q))}. With logits, or behind a softmax, {@code q} is their softmax; behind any
 * other activation {@code q} is the output divided by its sum and kept from 1e-7 to 1 - 1e-7.
 *
 * @param fromLogits whether the network's output has not been through a softmax
 * @param labelSmoothing {@code s}, from 0: the target becomes {@code target * (1 - s) + s /
 *     classes}
 */
public record CategoricalCrossentropy(boolean fromLogits, double labelSmoothing) implements Loss {

  /** Without smoothing. */
  public static final CategoricalCrossentropy OF_PROBABILITIES =
      new CategoricalCrossentropy(false, 0);

  @Override
  public <R> R accept(LossVisitor<R> visitor) {
    return visitor.categoricalCrossentropy(this);
  }
}
