package io.github.cnnmaven.core.descriptor;

import io.github.cnnmaven.core.schema.CheckedType;
import io.github.cnnmaven.core.schema.ChoiceType;
import io.github.cnnmaven.core.schema.ObjectType;
import io.github.cnnmaven.core.schema.Property;
import io.github.cnnmaven.core.schema.ScalarType;
import io.github.cnnmaven.core.schema.ValueType;
import io.github.cnnmaven.core.schema.Values;
import io.github.cnnmaven.core.training.Adagrad;
import io.github.cnnmaven.core.training.Adam;
import io.github.cnnmaven.core.training.ConstantRate;
import io.github.cnnmaven.core.training.LearningRate;
import io.github.cnnmaven.core.training.Nadam;
import io.github.cnnmaven.core.training.Optimizer;
import io.github.cnnmaven.core.training.RmsProp;
import io.github.cnnmaven.core.training.Sgd;
import io.github.cnnmaven.core.training.UpdateRule;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** {@code optimizer:}, with Keras's defaults. */
final class OptimizerGrammar {

  private static final double ADAMW_DECAY = 0.004;

  private static final ValueType<Double> NOT_NEGATIVE =
      ScalarType.decimal("a number of 0 or more", value -> value.signum() >= 0)
          .map(BigDecimal::doubleValue);

  private static final Property<LearningRate> LEARNING_RATE = learningRate(0.001);

  private static final Property<LearningRate> SGD_RATE = learningRate(0.01);

  private static final Property<Double> WEIGHT_DECAY = weightDecay(0);

  private static final Property<Double> ADAMW_WEIGHT_DECAY = weightDecay(ADAMW_DECAY);

  private static final Property<Double> MOMENTUM =
      Property.optional("momentum", CommonTypes.SHARE, 0.0, "Share of the last step kept.");

  private static final Property<Boolean> NESTEROV =
      Property.optional("nesterov", ScalarType.flag(), false, "Nesterov's momentum.");

  private static final Property<Double> BETA_1 =
      Property.optional("beta1", CommonTypes.SHARE, 0.9, "Decay of the gradient's mean.");

  private static final Property<Double> BETA_2 =
      Property.optional("beta2", CommonTypes.SHARE, 0.999, "Decay of its mean square.");

  private static final Property<Double> RHO =
      Property.optional("rho", CommonTypes.SHARE, 0.9, "Decay of the gradient's mean square.");

  private static final Property<Boolean> CENTERED =
      Property.optional(
          "centered", ScalarType.flag(), false, "Divide by the deviation, not the mean square.");

  private static final Property<Double> EPSILON =
      Property.optional("epsilon", CommonTypes.POSITIVE, 1e-7, "Keeps the divisor above zero.");

  private static final Property<Double> INITIAL_ACCUMULATOR_VALUE =
      Property.optional(
          "initialAccumulatorValue", NOT_NEGATIVE, 0.1, "Where the sum of squares starts.");

  private static final List<ObjectType<? extends OptimizerDraft>> CHOICES =
      List.of(
          optimizer(
                  "sgd",
                  SGD_RATE,
                  WEIGHT_DECAY,
                  v -> new Sgd(v.get(MOMENTUM), v.get(NESTEROV)),
                  List.of(MOMENTUM, NESTEROV))
              .described("Steps along the gradient, with momentum if wanted."),
          adam("adam", WEIGHT_DECAY)
              .described("Gradients' mean divided by the root of their mean square."),
          adam("adamw", ADAMW_WEIGHT_DECAY)
              .described("Adam with weight decay apart from the gradient."),
          optimizer(
                  "nadam",
                  LEARNING_RATE,
                  WEIGHT_DECAY,
                  v -> new Nadam(v.get(BETA_1), v.get(BETA_2), v.get(EPSILON)),
                  List.of(BETA_1, BETA_2, EPSILON))
              .described("Adam with Nesterov's momentum."),
          optimizer(
                  "rmsprop",
                  LEARNING_RATE,
                  WEIGHT_DECAY,
                  v -> new RmsProp(v.get(RHO), v.get(MOMENTUM), v.get(EPSILON), v.get(CENTERED)),
                  List.of(RHO, MOMENTUM, EPSILON, CENTERED))
              .described("Gradients divided by the root of their mean square."),
          optimizer(
                  "adagrad",
                  LEARNING_RATE,
                  WEIGHT_DECAY,
                  v -> new Adagrad(v.get(INITIAL_ACCUMULATOR_VALUE), v.get(EPSILON)),
                  List.of(INITIAL_ACCUMULATOR_VALUE, EPSILON))
              .described("Gradients divided by the root of the sum of their squares."));

  /** Any optimizer. */
  static final ValueType<Optimizer> OPTIMIZER =
      new CheckedType<>(ChoiceType.of("an optimizer", CHOICES), OptimizerDraft::fault)
          .map(OptimizerDraft::optimizer);

  private OptimizerGrammar() {}

  private static ObjectType<OptimizerDraft> adam(String name, Property<Double> decay) {
    return optimizer(
        name,
        LEARNING_RATE,
        decay,
        v -> new Adam(v.get(BETA_1), v.get(BETA_2), v.get(EPSILON)),
        List.of(BETA_1, BETA_2, EPSILON));
  }

  private static ObjectType<OptimizerDraft> optimizer(
      String name,
      Property<LearningRate> rate,
      Property<Double> decay,
      Function<Values, UpdateRule> rule,
      List<Property<?>> options) {
    List<Property<?>> all =
        Stream.of(List.of(rate), options, List.of(decay), OptimizerDraft.CLIPPING)
            .<Property<?>>flatMap(List::stream)
            .toList();
    return ObjectType.of(
            name,
            all,
            v ->
                OptimizerDraft.of(new Optimizer(rule.apply(v), v.get(rate), v.get(decay), null), v))
        .withMain(rate);
  }

  private static Property<LearningRate> learningRate(double fallback) {
    return Property.optional(
            "learningRate",
            ScheduleGrammar.RATE_TYPE,
            new ConstantRate(fallback),
            "Size of a step, or a schedule of it.")
        .defaultsTo(fallback);
  }

  private static Property<Double> weightDecay(double fallback) {
    return Property.optional(
        "weightDecay",
        NOT_NEGATIVE,
        fallback,
        "Share of itself, times the learning rate, that each trained parameter loses at a step.");
  }
}
