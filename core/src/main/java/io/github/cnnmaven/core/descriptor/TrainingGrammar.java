package io.github.cnnmaven.core.descriptor;

import io.github.cnnmaven.core.schema.DistinctListType;
import io.github.cnnmaven.core.schema.ListType;
import io.github.cnnmaven.core.schema.ObjectType;
import io.github.cnnmaven.core.schema.Property;
import io.github.cnnmaven.core.schema.ScalarType;
import io.github.cnnmaven.core.schema.ValueType;
import io.github.cnnmaven.core.schema.WordType;
import io.github.cnnmaven.core.training.ClassWeights;
import io.github.cnnmaven.core.training.EarlyStopping;
import io.github.cnnmaven.core.training.Loss;
import io.github.cnnmaven.core.training.Metric;
import io.github.cnnmaven.core.training.Optimizer;
import io.github.cnnmaven.core.training.ReduceOnPlateau;
import io.github.cnnmaven.core.training.RmsProp;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

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
              "How gradients become steps.")
          .defaultsTo("rmsprop");

  private static final Property<Optional<Loss>> LOSS =
      Property.absentable(
          "loss",
          LossGrammar.LOSS,
          "What to make small; by default categoricalCrossentropy, behind one sigmoid unit"
              + " binaryCrossentropy.");

  private static final ValueType<Double> WEIGHT =
      ScalarType.decimal("a number of 0 or more", value -> value.signum() >= 0)
          .map(BigDecimal::doubleValue);

  private static final Property<Optional<ClassWeights>> CLASS_WEIGHTS =
      Property.absentable(
          "classWeights",
          new ClassWeightsType(new ListType<>(WEIGHT)),
          "What the loss of a class's images is multiplied by: a list by label, or"
              + " balanced; by default 1.");

  static final Property<Optional<EarlyStopping>> EARLY_STOPPING =
      Property.absentable(
          "earlyStopping",
          MonitorGrammar.EARLY_STOPPING,
          "When to end before the last epoch; never by default.");

  static final Property<Optional<ReduceOnPlateau>> REDUCE_ON_PLATEAU =
      Property.absentable(
          "reduceOnPlateau",
          MonitorGrammar.REDUCE_ON_PLATEAU,
          "When to lower a constant learning rate; never by default.");

  static final Property<List<Metric>> METRICS =
      Property.optional(
          "metrics",
          new DistinctListType<>(new WordType<>(Metric.byWord())),
          List.of(Metric.ACCURACY),
          "What is measured; accuracy and loss always are.");

  static final ObjectType<TrainingDraft> TRAINING =
      ObjectType.of(
          "training",
          List.of(
              EPOCHS,
              BATCH_SIZE,
              OPTIMIZER,
              LOSS,
              CLASS_WEIGHTS,
              EARLY_STOPPING,
              REDUCE_ON_PLATEAU,
              METRICS),
          v ->
              new TrainingDraft(
                  v.get(EPOCHS),
                  v.get(BATCH_SIZE),
                  v.get(OPTIMIZER),
                  v.get(LOSS),
                  v.get(CLASS_WEIGHTS),
                  v.get(EARLY_STOPPING),
                  v.get(REDUCE_ON_PLATEAU),
                  v.get(METRICS)));

  /** What holds when a descriptor does not say. */
  static final TrainingDraft DEFAULT =
      new TrainingDraft(
          EPOCHS.fallback().orElseThrow(),
          BATCH_SIZE.fallback().orElseThrow(),
          OPTIMIZER.fallback().orElseThrow(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          METRICS.fallback().orElseThrow());

  private TrainingGrammar() {}
}
