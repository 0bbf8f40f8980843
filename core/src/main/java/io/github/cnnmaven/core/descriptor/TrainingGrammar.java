package io.github.cnnmaven.core.descriptor;

import io.github.cnnmaven.core.schema.ObjectType;
import io.github.cnnmaven.core.schema.Property;
import io.github.cnnmaven.core.schema.ScalarType;
import io.github.cnnmaven.core.training.Optimizer;
import io.github.cnnmaven.core.training.RmsProp;
import io.github.cnnmaven.core.training.Training;
import java.util.List;

/** {@code training:}, with Keras's defaults: one epoch, batches of 32, RMSprop. */
final class TrainingGrammar {

  private static final Property<Integer> EPOCHS =
      Property.optional("epochs", ScalarType.count(), 1, "Passes over the training images.");

  private static final Property<Integer> BATCH_SIZE =
      Property.optional("batchSize", ScalarType.count(), 32, "Images per step.");

  private static final Property<Optimizer> OPTIMIZER =
      Property.optional(
          "optimizer",
          OptimizerGrammar.OPTIMIZER,
          Optimizer.of(RmsProp.DEFAULT, 0.001),
          "How gradients become steps.");

  static final ObjectType<Training> TRAINING =
      ObjectType.of(
          "training",
          List.of(EPOCHS, BATCH_SIZE, OPTIMIZER),
          v -> new Training(v.get(EPOCHS), v.get(BATCH_SIZE), v.get(OPTIMIZER)));

  /** What holds when a descriptor does not say. */
  static final Training DEFAULT =
      new Training(
          EPOCHS.fallback().orElseThrow(),
          BATCH_SIZE.fallback().orElseThrow(),
          OPTIMIZER.fallback().orElseThrow());

  private TrainingGrammar() {}
}
