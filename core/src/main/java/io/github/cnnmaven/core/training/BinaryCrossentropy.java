package io.github.cnnmaven.core.training;

/**
 * <a href="https://keras.io/api/losses/probabilistic_losses/">BinaryCrossentropy</a>: {@code
 * -target * log(p) - (1 - target) * log(1 - p)}, the mean over the units. With logits, or behind a
 * sigmoid, {@code p} is their sigmoid; behind any other activation it is the output, kept from 1e-7
 * to 1 - 1e-7.
 *
 * @param fromLogits whether the network's output has not been through a sigmoid
 * @param labelSmoothing {@code s}, from 0: the target becomes {@code target * (1 - s) + s / 2}
 */
public record BinaryCrossentropy(boolean fromLogits, double labelSmoothing) implements Loss {

  /** Without smoothing. */
  public static final BinaryCrossentropy OF_PROBABILITIES = new BinaryCrossentropy(false, 0);

  @Override
  public <R> R accept(LossVisitor<R> visitor) {
    return visitor.binaryCrossentropy(this);
  }
}
