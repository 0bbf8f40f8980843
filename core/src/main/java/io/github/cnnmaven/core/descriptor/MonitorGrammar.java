package io.github.cnnmaven.core.descriptor;

import io.github.cnnmaven.core.schema.ObjectType;
import io.github.cnnmaven.core.schema.Property;
import io.github.cnnmaven.core.schema.ScalarType;
import io.github.cnnmaven.core.schema.ValueType;
import io.github.cnnmaven.core.schema.WordType;
import io.github.cnnmaven.core.training.EarlyStopping;
import io.github.cnnmaven.core.training.Monitor;
import io.github.cnnmaven.core.training.ReduceOnPlateau;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** {@code earlyStopping:} and {@code reduceOnPlateau:}, with Keras's defaults. */
final class MonitorGrammar {

  private static final ValueType<Integer> EPOCHS =
      ScalarType.integer(0, 1_000_000).map(Long::intValue);

  private static final ValueType<Double> BELOW_ONE =
      ScalarType.decimal(
              "a number above 0 and below 1",
              value -> value.doubleValue() > 0 && value.doubleValue() < 1)
          .schemaSays("exclusiveMinimum", 0)
          .schemaSays("exclusiveMaximum", 1)
          .map(BigDecimal::doubleValue);

  private static final Property<Monitor> MONITOR =
      Property.optional(
              "monitor",
              new WordType<>(Monitor.byWord()),
              Monitor.VALIDATION_LOSS,
              "What is watched at the end of each epoch.")
          .defaultsTo(Monitor.VALIDATION_LOSS.word());

  private static final Property<Double> MIN_DELTA =
      Property.optional(
          "minDelta",
          CommonTypes.NOT_NEGATIVE,
          0.0,
          "What does not improve by more is no improvement.");

  private static final Property<Integer> PATIENCE =
      Property.optional(
          "patience", EPOCHS, 0, "So many epochs without an improvement end the training.");

  private static final Property<Optional<Double>> BASELINE =
      Property.absentable(
          "baseline",
          CommonTypes.NUMBER,
          "A value to improve on: what does not, does not renew the patience; none by default.");

  private static final Property<Boolean> RESTORE_BEST =
      Property.optional(
          "restoreBest",
          ScalarType.flag(),
          false,
          "Whether the weights of the best epoch are taken in the end.");

  private static final Property<Integer> START_FROM_EPOCH =
      Property.optional("startFromEpoch", EPOCHS, 0, "How many epochs pass before it looks.");

  static final ObjectType<EarlyStopping> EARLY_STOPPING =
      ObjectType.of(
              "earlyStopping",
              List.of(MONITOR, MIN_DELTA, PATIENCE, BASELINE, RESTORE_BEST, START_FROM_EPOCH),
              v ->
                  new EarlyStopping(
                      v.get(MONITOR),
                      v.get(MIN_DELTA),
                      v.get(PATIENCE),
                      v.get(BASELINE).orElse(null),
                      v.get(RESTORE_BEST),
                      v.get(START_FROM_EPOCH)))
          .withMain(PATIENCE);

  private static final Property<Double> FACTOR =
      Property.optional("factor", BELOW_ONE, 0.1, "What the learning rate is multiplied by.");

  private static final Property<Integer> PLATEAU_PATIENCE =
      Property.optional(
          "patience", EPOCHS, 10, "So many epochs without an improvement lower the rate.");

  private static final Property<Double> PLATEAU_MIN_DELTA =
      Property.optional(
          "minDelta",
          CommonTypes.NOT_NEGATIVE,
          1e-4,
          "What does not improve by more is no improvement.");

  private static final Property<Integer> COOLDOWN =
      Property.optional("cooldown", EPOCHS, 0, "So many epochs after a reduction do not count.");

  private static final Property<Double> MIN_RATE =
      Property.optional("minRate", CommonTypes.NOT_NEGATIVE, 0.0, "The rate falls no lower.");

  static final ObjectType<ReduceOnPlateau> REDUCE_ON_PLATEAU =
      ObjectType.of(
              "reduceOnPlateau",
              List.of(MONITOR, FACTOR, PLATEAU_PATIENCE, PLATEAU_MIN_DELTA, COOLDOWN, MIN_RATE),
              v ->
                  new ReduceOnPlateau(
                      v.get(MONITOR),
                      v.get(FACTOR),
                      v.get(PLATEAU_PATIENCE),
                      v.get(PLATEAU_MIN_DELTA),
                      v.get(COOLDOWN),
                      v.get(MIN_RATE)))
          .withMain(PLATEAU_PATIENCE);

  private MonitorGrammar() {}
}
