package io.github.cnnmaven.core.descriptor;

import io.github.cnnmaven.core.schema.ChoiceType;
import io.github.cnnmaven.core.schema.ObjectType;
import io.github.cnnmaven.core.schema.Property;
import io.github.cnnmaven.core.schema.ScalarType;
import io.github.cnnmaven.core.training.Adam;
import io.github.cnnmaven.core.training.Optimizer;
import io.github.cnnmaven.core.training.RmsProp;
import io.github.cnnmaven.core.training.Training;
import java.util.List;

/** {@code training:}, with Keras's defaults: one epoch, batches of 32, RMSprop. */
final class TrainingGrammar {

  private static final Property<Double> LEARNING_RATE =
      Property.optional("learningRate", CommonTypes.POSITIVE, 0.001, "Size of a step.");

  private static final Property<Double> BETA_1 =
      Property.optional("beta1", CommonTypes.SHARE, 0.9, "Decay of the gradient's mean.");

  private static final Property<Double> BETA_2 =
      Property.optional("beta2", CommonTypes.SHARE, 0.999, "Decay of its mean square.");

  private static final Property<Double> RHO =
      Property.optional("rho", CommonTypes.SHARE, 0.9, "Decay of the gradient's mean square.");

  private static final Property<Double> EPSILON =
      Property.optional("epsilon", CommonTypes.POSITIVE, 1e-7, "Keeps the divisor above zero.");

  private static final ObjectType<Optimizer> ADAM =
      ObjectType.of(
          "adam",
          List.of(LEARNING_RATE, BETA_1, BETA_2, EPSILON),
          v -> new Adam(v.get(LEARNING_RATE), v.get(BETA_1), v.get(BETA_2), v.get(EPSILON)));

  private static final ObjectType<Optimizer> RMSPROP =
      ObjectType.of(
          "rmsprop",
          List.of(LEARNING_RATE, RHO, EPSILON),
          v -> new RmsProp(v.get(LEARNING_RATE), v.get(RHO), v.get(EPSILON)));

  private static final Property<Integer> EPOCHS =
      Property.optional("epochs", ScalarType.count(), 1, "Passes over the training images.");

  private static final Property<Integer> BATCH_SIZE =
      Property.optional("batchSize", ScalarType.count(), 32, "Images per step.");

  private static final Property<Optimizer> OPTIMIZER =
      Property.optional(
          "optimizer",
          ChoiceType.of("an optimizer", List.of(ADAM, RMSPROP)),
          new RmsProp(0.001, 0.9, 1e-7),
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
