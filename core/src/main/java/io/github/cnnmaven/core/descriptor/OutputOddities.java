package io.github.cnnmaven.core.descriptor;

import io.github.cnnmaven.core.network.Activation;
import io.github.cnnmaven.core.network.NetworkOutput;
import io.github.cnnmaven.core.training.BinaryCrossentropy;
import io.github.cnnmaven.core.training.CategoricalCrossentropy;
import io.github.cnnmaven.core.training.LossVisitor;
import io.github.cnnmaven.core.training.MeanSquaredError;
import java.util.Optional;

/** What is unusual about an output for a loss that can train it; empty when nothing is. */
record OutputOddities(NetworkOutput output) implements LossVisitor<Optional<String>> {

  @Override
  public Optional<String> categoricalCrossentropy(CategoricalCrossentropy loss) {
    if (loss.fromLogits()) {
      return bounded();
    }
    return output.range() == Activation.SOFTMAX
        ? Optional.empty()
        : Optional.of(
            output.range().word()
                + " outputs with categoricalCrossentropy are divided by their sum before the"
                + " logarithm, as in Keras; the usual activation is softmax");
  }

  @Override
  public Optional<String> binaryCrossentropy(BinaryCrossentropy loss) {
    if (loss.fromLogits()) {
      return bounded();
    }
    return output.range() == Activation.SIGMOID
        ? Optional.empty()
        : Optional.of(
            "binaryCrossentropy takes each of the "
                + output.range().word()
                + " outputs for a probability of its own; the usual activation is sigmoid");
  }

  @Override
  public Optional<String> meanSquaredError(MeanSquaredError loss) {
    return Optional.empty();
  }

  private Optional<String> bounded() {
    return output.range() == Activation.LINEAR
        ? Optional.empty()
        : Optional.of(
            "with fromLogits: true the outputs go through another function; few networks have "
                + output.range().word()
                + " before it");
  }
}
