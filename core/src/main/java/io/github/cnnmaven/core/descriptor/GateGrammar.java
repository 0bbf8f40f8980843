package io.github.cnnmaven.core.descriptor;

import io.github.cnnmaven.core.gate.Amount;
import io.github.cnnmaven.core.gate.Basis;
import io.github.cnnmaven.core.gate.Bound;
import io.github.cnnmaven.core.gate.DataGate;
import io.github.cnnmaven.core.gate.EffectGate;
import io.github.cnnmaven.core.gate.Gate;
import io.github.cnnmaven.core.gate.LevelGate;
import io.github.cnnmaven.core.gate.Quantity;
import io.github.cnnmaven.core.gate.RegressionGate;
import io.github.cnnmaven.core.gate.Target;
import io.github.cnnmaven.core.schema.ChoiceType;
import io.github.cnnmaven.core.schema.ObjectType;
import io.github.cnnmaven.core.schema.PartialListType;
import io.github.cnnmaven.core.schema.Placed;
import io.github.cnnmaven.core.schema.PlacedType;
import io.github.cnnmaven.core.schema.Property;
import io.github.cnnmaven.core.schema.Values;
import io.github.cnnmaven.core.schema.WordType;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code gates:}. */
final class GateGrammar {

  private static final Property<String> OF =
      Property.optional(
          "of", CommonTypes.WORD, Target.BEST, "best, all, baseline, or a variant's id.");

  private static final Map<String, Basis> BASES =
      Arrays.stream(Basis.values())
          .collect(Collectors.toUnmodifiableMap(Basis::word, Function.identity()));

  private static final Property<Optional<Basis>> ON =
      Property.absentable(
          "on",
          new WordType<>(BASES),
          "What is held against the bound: mean, worst seed, or lowerBound (the one-sided 95 %"
              + " bound), the default from three seeds on.");

  private static final Property<String> CLASS =
      Property.required("class", CommonTypes.SENTENCE, "Name of the class.");

  private static final Property<String> NAME =
      Property.required("name", CommonTypes.SENTENCE, "Name of the metric in the results.");

  private static final Property<String> FACTOR =
      Property.required("of", CommonTypes.WORD, "The factor.");

  private static final Property<Optional<String>> LEVEL =
      Property.absentable(
          "level",
          CommonTypes.WORD,
          "The level that is changed to; each but the first by default.");

  private static final Property<String> METRIC =
      Property.optional(
          "metric", CommonTypes.SENTENCE, Quantity.ACCURACY.name(), "What it is measured by.");

  private static final Property<Optional<Amount>> ABSOLUTE =
      Property.absentable(
          "absolute",
          AmountType.DIFFERENCE,
          "How much worse it may be; by default relative alone counts.");

  private static final Property<Optional<Amount>> RELATIVE =
      Property.absentable(
          "relative",
          AmountType.SHARE,
          "How much worse it may be, as a share of what it was; by default absolute alone counts.");

  private static final ObjectType<LevelGate> RECALL =
      new BoundKeys(AmountType.SHARE)
          .type(
              "recall",
              List.of(CLASS, OF, ON),
              (v, b) -> level(Quantity.recall(v.get(CLASS)), v, b))
          .described("Test recall of one class.");

  private static final ObjectType<LevelGate> OTHER =
      new BoundKeys(AmountType.ANY)
          .type("metric", List.of(NAME, OF, ON), (v, b) -> level(new Quantity(v.get(NAME)), v, b))
          .described("Any metric of the results.");

  private static final ObjectType<EffectGate> EFFECT =
      new BoundKeys(AmountType.DIFFERENCE)
          .type(
              "effect",
              List.of(FACTOR, LEVEL, METRIC, ON),
              (v, b) ->
                  new EffectGate(
                      v.get(FACTOR), v.get(LEVEL), new Quantity(v.get(METRIC)), b, v.get(ON)))
          .described("What a level of a factor changes, against the first level.");

  private static final ObjectType<RegressionGate> REGRESSION =
      ObjectType.of(
              "regression",
              List.of(METRIC, ABSOLUTE, RELATIVE, OF, ON),
              v ->
                  new RegressionGate(
                      new Quantity(v.get(METRIC)),
                      v.get(ABSOLUTE),
                      v.get(RELATIVE),
                      v.get(OF),
                      v.get(ON)))
          .described("A metric against the accepted results.");

  private static final ObjectType<DataGate> DUPLICATES =
      new BoundKeys(AmountType.COUNT)
          .type(
              Quantity.DUPLICATES.name(),
              List.of(),
              (v, bounds) -> new DataGate(Quantity.DUPLICATES, bounds))
          .described(Quantity.DUPLICATES.words() + ".");

  private static final List<ObjectType<? extends Gate>> GATE =
      Stream.concat(
              Stream.of(
                  level("accuracy", AmountType.SHARE),
                  level("top5", AmountType.SHARE),
                  level("ece", AmountType.SHARE),
                  level("loss", AmountType.PLAIN),
                  level(Quantity.GAP.name(), AmountType.POINTS),
                  level(Quantity.PARAMETERS.name(), AmountType.COUNT),
                  level(Quantity.MULTIPLY_ADDS.name(), AmountType.COUNT),
                  level(Quantity.TRAINING_TIME.name(), AmountType.TIME),
                  level(Quantity.MODEL_SIZE.name(), AmountType.SIZE)),
              Stream.<ObjectType<? extends Gate>>of(RECALL, OTHER, EFFECT, REGRESSION, DUPLICATES))
          .toList();

  static final Property<List<Optional<Placed<Gate>>>> GATES =
      Property.optional(
          "gates",
          new PartialListType<>(new PlacedType<>(ChoiceType.of("a gate", GATE))),
          List.of(),
          "Conditions that the results must meet.");

  private GateGrammar() {}

  private static ObjectType<? extends Gate> level(String name, AmountType type) {
    return new BoundKeys(type)
        .type(name, List.of(OF, ON), (v, bounds) -> level(new Quantity(name), v, bounds))
        .described(new Quantity(name).words() + ".");
  }

  private static LevelGate level(Quantity quantity, Values values, List<Bound> bounds) {
    return new LevelGate(quantity, bounds, values.get(OF), values.get(ON));
  }
}
