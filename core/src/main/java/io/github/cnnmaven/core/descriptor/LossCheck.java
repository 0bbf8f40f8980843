package io.github.cnnmaven.core.descriptor;

import io.github.cnnmaven.core.network.Activation;
import io.github.cnnmaven.core.network.NetworkOutput;
import io.github.cnnmaven.core.training.BinaryCrossentropy;
import io.github.cnnmaven.core.training.CategoricalCrossentropy;
import io.github.cnnmaven.core.training.LossVisitor;
import io.github.cnnmaven.core.training.MeanSquaredError;
import java.util.Optional;

/**
 * Why a network's output does not train with a loss; empty when it does.
 *
 * @param classes of the data
 */
record LossCheck(NetworkOutput output, int classes) implements LossVisitor<Optional<String>> {

  private static final String LINEAR =
      "a linear last layer needs fromLogits: true in the loss, or activation ";

  @Override
  public Optional<String> categoricalCrossentropy(CategoricalCrossentropy loss) {
    if (output.units() == 1) {
      return Optional.of(
          "categoricalCrossentropy cannot train a single unit; use one unit per class, or"
              + " binaryCrossentropy");
    }
    return outputs(loss.fromLogits(), Activation.SOFTMAX).or(this::units);
  }

  @Override
  public Optional<String> binaryCrossentropy(BinaryCrossentropy loss) {
    return outputs(loss.fromLogits(), Activation.SIGMOID).or(this::units);
  }

  @Override
  public Optional<String> meanSquaredError(MeanSquaredError loss) {
    return units();
  }

  private Optional<String> outputs(boolean fromLogits, Activation usual) {
    if (!fromLogits && output.range() == Activation.LINEAR) {
      return Optional.of(LINEAR + usual.word());
    }
    return fromLogits && isProbability(output.activation())
        ? Optional.of(
            "fromLogits: true needs a linear last layer, found activation "
                + output.activation().word())
        : Optional.empty();
  }

  private static boolean isProbability(Activation activation) {
    return activation == Activation.SOFTMAX || activation == Activation.SIGMOID;
  }

  private Optional<String> units() {
    if (output.units() == 1 && output.activation() == Activation.SOFTMAX) {
      return Optional.of("a softmax of one unit is always 1 and cannot train; use sigmoid");
    }
    boolean oneForTwo = output.units() == 1 && classes == 2;
    return output.units() == classes || oneForTwo
        ? Optional.empty()
        : Optional.of(
            "the last layer has "
                + output.units()
                + (output.units() == 1 ? " unit" : " units")
                + ", the data has "
                + classes
                + " classes");
  }
}
