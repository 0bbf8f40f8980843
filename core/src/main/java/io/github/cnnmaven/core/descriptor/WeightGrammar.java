package io.github.cnnmaven.core.descriptor;

import io.github.cnnmaven.core.network.weight.Constant;
import io.github.cnnmaven.core.network.weight.Constraint;
import io.github.cnnmaven.core.network.weight.Initializer;
import io.github.cnnmaven.core.network.weight.Kernel;
import io.github.cnnmaven.core.network.weight.MaxNorm;
import io.github.cnnmaven.core.network.weight.NonNeg;
import io.github.cnnmaven.core.network.weight.RandomNormal;
import io.github.cnnmaven.core.network.weight.RandomUniform;
import io.github.cnnmaven.core.network.weight.Regularizer;
import io.github.cnnmaven.core.network.weight.TruncatedNormal;
import io.github.cnnmaven.core.network.weight.UnitNorm;
import io.github.cnnmaven.core.network.weight.VarianceScaling;
import io.github.cnnmaven.core.network.weight.Whitening;
import io.github.cnnmaven.core.schema.ChoiceType;
import io.github.cnnmaven.core.schema.ObjectType;
import io.github.cnnmaven.core.schema.OneOrMoreType;
import io.github.cnnmaven.core.schema.Property;
import io.github.cnnmaven.core.schema.ScalarType;
import io.github.cnnmaven.core.schema.Values;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Initializers, regularizers and constraints, with Keras's defaults. */
final class WeightGrammar {

  /** Of a convolution's kernel, which has most. */
  private static final int AXES = 4;

  private static final Property<Double> VALUE =
      Property.optional("value", CommonTypes.NUMBER, 0.0, "Of every weight.");
  private static final Property<Double> MEAN =
      Property.optional("mean", CommonTypes.NUMBER, 0.0, "Mean of the weights.");
  private static final Property<Double> STDDEV =
      Property.optional("stddev", CommonTypes.NOT_NEGATIVE, 0.05, "Their standard deviation.");
  private static final Property<Double> MINVAL =
      Property.optional("minval", CommonTypes.NUMBER, -0.05, "The smallest possible weight.");
  private static final Property<Double> MAXVAL =
      Property.optional("maxval", CommonTypes.NUMBER, 0.05, "The largest possible weight.");
  private static final Property<Double> WHITENING_EPSILON =
      Property.optional("epsilon", CommonTypes.POSITIVE, 5e-4, "Added to the eigenvalues.");

  static final Property<Initializer> INITIALIZER =
      Property.optional(
              "initializer",
              ChoiceType.of("an initializer", initializers()),
              VarianceScaling.GLOROT_UNIFORM,
              "How the weights start; biases start zero.")
          .defaultsTo("glorotUniform");

  private static final Property<Double> L1 =
      Property.optional("l1", CommonTypes.NOT_NEGATIVE, 0.01, "Times the weights' amounts.");
  private static final Property<Double> L2 =
      Property.optional("l2", CommonTypes.NOT_NEGATIVE, 0.01, "Times the weights' squares.");
  private static final Property<Double> NO_L1 =
      Property.optional("l1", CommonTypes.NOT_NEGATIVE, 0.0, "Times the weights' amounts.");
  private static final Property<Double> NO_L2 =
      Property.optional("l2", CommonTypes.NOT_NEGATIVE, 0.0, "Times the weights' squares.");

  static final Property<Regularizer> REGULARIZER =
      Property.optional(
          "regularizer",
          ChoiceType.of(
              "a regularizer",
              List.of(
                  ObjectType.of("l1", List.of(L1), v -> new Regularizer(v.get(L1), 0))
                      .withMain(L1)
                      .described("Factor times the sum of amounts."),
                  ObjectType.of("l2", List.of(L2), v -> new Regularizer(0, v.get(L2)))
                      .withMain(L2)
                      .described("Factor times the sum of squares."),
                  ObjectType.of(
                          "l1l2",
                          List.of(NO_L1, NO_L2),
                          v -> new Regularizer(v.get(NO_L1), v.get(NO_L2)))
                      .described("Both sums, each with its factor."))),
          Regularizer.NONE,
          "What large weights add to the loss; by default nothing.");

  private static final Property<Double> MAX_VALUE =
      Property.optional("maxValue", CommonTypes.POSITIVE, 2.0, "The largest norm.");
  private static final Property<List<Integer>> AXIS =
      Property.optional(
          "axis",
          new OneOrMoreType<>(ScalarType.integer(-AXES, AXES - 1).map(Long::intValue)),
          List.of(0),
          "Axis of the weights, or list of such, along which a norm is taken; a convolution has"
              + " rows, columns, inputs and outputs, so that [0, 1, 2] is a norm for each filter.");

  static final Property<Optional<Constraint>> CONSTRAINT =
      Property.absentable(
          "constraint",
          ChoiceType.of(
              "a constraint",
              List.<ObjectType<? extends Constraint>>of(
                  ObjectType.of(
                          "maxNorm",
                          List.of(MAX_VALUE, AXIS),
                          v -> new MaxNorm(v.get(MAX_VALUE), v.get(AXIS)))
                      .withMain(MAX_VALUE)
                      .described("Norms are brought down to the largest allowed."),
                  ObjectType.of("unitNorm", List.of(AXIS), v -> new UnitNorm(v.get(AXIS)))
                      .withMain(AXIS)
                      .described("Norms are brought to 1."),
                  ObjectType.of("nonNeg", List.of(), v -> new NonNeg())
                      .described("Weights below 0 become 0."))),
          "What the weights are held to after each step; by default nothing.");

  static final Property<Boolean> BIAS =
      Property.optional("bias", ScalarType.flag(), true, "Whether outputs have a learned offset.");

  private WeightGrammar() {}

  static Kernel kernel(Values v) {
    return new Kernel(v.get(INITIALIZER), v.get(REGULARIZER), v.get(CONSTRAINT).orElse(null));
  }

  private static List<ObjectType<? extends Initializer>> initializers() {
    return Stream.concat(byShape().stream(), byNumbers().stream()).toList();
  }

  /** Their variance follows from how many inputs and outputs there are. */
  private static List<ObjectType<? extends Initializer>> byShape() {
    return List.of(
        fixed("glorotUniform", VarianceScaling.GLOROT_UNIFORM)
            .described("Uniform, of a variance of 2 over inputs plus outputs."),
        fixed("glorotNormal", VarianceScaling.GLOROT_NORMAL)
            .described("Truncated normal, of a variance of 2 over inputs plus outputs."),
        fixed("heUniform", VarianceScaling.HE_UNIFORM)
            .described("Uniform, of a variance of 2 over inputs."),
        fixed("heNormal", VarianceScaling.HE_NORMAL)
            .described("Truncated normal, of a variance of 2 over inputs."),
        fixed("lecunUniform", VarianceScaling.LECUN_UNIFORM)
            .described("Uniform, of a variance of 1 over inputs."),
        fixed("lecunNormal", VarianceScaling.LECUN_NORMAL)
            .described("Truncated normal, of a variance of 1 over inputs."));
  }

  private static List<ObjectType<? extends Initializer>> byNumbers() {
    return List.of(
        fixed("zeros", new Constant(0)).described("All 0."),
        fixed("ones", new Constant(1)).described("All 1."),
        ObjectType.of("constant", List.of(VALUE), v -> new Constant(v.get(VALUE)))
            .withMain(VALUE)
            .described("All the same."),
        ObjectType.of(
                "randomNormal",
                List.of(MEAN, STDDEV),
                v -> new RandomNormal(v.get(MEAN), v.get(STDDEV)))
            .described("Normally distributed."),
        ObjectType.of(
                "truncatedNormal",
                List.of(MEAN, STDDEV),
                v -> new TruncatedNormal(v.get(MEAN), v.get(STDDEV)))
            .described("Normally distributed, within two standard deviations."),
        ObjectType.of(
                "randomUniform",
                List.of(MINVAL, MAXVAL),
                v -> new RandomUniform(v.get(MINVAL), v.get(MAXVAL)))
            .described("Uniformly distributed."),
        ObjectType.of(
                "whitening",
                List.of(WHITENING_EPSILON),
                v -> new Whitening(v.get(WHITENING_EPSILON)))
            .described(
                "Filters that whiten the training images' patches; of the first convolution"
                    + " only."));
  }

  private static ObjectType<Initializer> fixed(String name, Initializer initializer) {
    return ObjectType.of(name, List.of(), v -> initializer);
  }
}
