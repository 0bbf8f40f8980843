package io.github.cnnmaven.core.descriptor;

import io.github.cnnmaven.core.schema.ChoiceType;
import io.github.cnnmaven.core.schema.ObjectType;
import io.github.cnnmaven.core.schema.Property;
import io.github.cnnmaven.core.schema.ScalarType;
import io.github.cnnmaven.core.training.BinaryCrossentropy;
import io.github.cnnmaven.core.training.CategoricalCrossentropy;
import io.github.cnnmaven.core.training.Loss;
import io.github.cnnmaven.core.training.MeanSquaredError;
import java.util.List;

/** {@code loss:}, with Keras's defaults. */
final class LossGrammar {

  private static final Property<Boolean> FROM_LOGITS =
      Property.optional(
          "fromLogits", ScalarType.flag(), false, "Whether the last layer is linear on purpose.");

  private static final Property<Double> LABEL_SMOOTHING =
      Property.optional(
          "labelSmoothing", CommonTypes.SHARE, 0.0, "Share of the target spread over the classes.");

  static final ChoiceType<Loss> LOSS =
      ChoiceType.of(
          "a loss",
          List.of(
              ObjectType.of(
                      "categoricalCrossentropy",
                      List.of(FROM_LOGITS, LABEL_SMOOTHING),
                      v -> new CategoricalCrossentropy(v.get(FROM_LOGITS), v.get(LABEL_SMOOTHING)))
                  .described(
                      "Minus the logarithm of the share that the right class has of the outputs."),
              ObjectType.of(
                      "binaryCrossentropy",
                      List.of(FROM_LOGITS, LABEL_SMOOTHING),
                      v -> new BinaryCrossentropy(v.get(FROM_LOGITS), v.get(LABEL_SMOOTHING)))
                  .described("Each output is a probability of its own."),
              ObjectType.of("meanSquaredError", List.of(), v -> new MeanSquaredError())
                  .described("The mean square of the differences between outputs and targets.")));

  private LossGrammar() {}
}
