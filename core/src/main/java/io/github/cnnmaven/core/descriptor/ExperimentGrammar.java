package io.github.cnnmaven.core.descriptor;

import io.github.cnnmaven.core.gate.AccuracyGate;
import io.github.cnnmaven.core.schema.ChoiceType;
import io.github.cnnmaven.core.schema.DistinctListType;
import io.github.cnnmaven.core.schema.ListType;
import io.github.cnnmaven.core.schema.MapType;
import io.github.cnnmaven.core.schema.ObjectType;
import io.github.cnnmaven.core.schema.OneOrMoreType;
import io.github.cnnmaven.core.schema.PartialListType;
import io.github.cnnmaven.core.schema.Placed;
import io.github.cnnmaven.core.schema.PlacedType;
import io.github.cnnmaven.core.schema.Property;
import io.github.cnnmaven.core.schema.ScalarType;
import io.github.cnnmaven.core.schema.Values;
import io.github.cnnmaven.core.training.Training;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The whole descriptor. */
final class ExperimentGrammar {

  static final Property<Placed<String>> EXPERIMENT =
      Property.required(
          "experiment",
          new PlacedType<>(CommonTypes.WORD),
          "Name of the experiment and its report.");

  static final Property<Optional<String>> QUESTION =
      Property.absentable("question", CommonTypes.SENTENCE, "What the experiment is to answer.");

  private static final Property<Placed<String>> IDX =
      Property.required(
          "idx",
          new PlacedType<>(CommonTypes.SENTENCE),
          "Folder with the four files of MNIST's layout, from the descriptor's own folder.");

  private static final Property<Double> VALIDATION =
      Property.optional(
          "validation",
          CommonTypes.SHARE,
          0.0,
          "Share of the training images held out for validation, stratified.");

  private static final Property<Optional<Placed<List<String>>>> CLASS_NAMES =
      Property.absentable(
          "classNames",
          new PlacedType<>(new ListType<>(CommonTypes.SENTENCE)),
          "Names of the classes by label; by default their numbers.");

  private static final ObjectType<DatasetDraft> DATASET_TYPE =
      ObjectType.of(
          "dataset",
          List.of(IDX, VALIDATION, CLASS_NAMES),
          v -> new DatasetDraft(v.get(IDX), v.get(VALIDATION), v.get(CLASS_NAMES)));

  static final Property<DatasetDraft> DATASET =
      Property.required("dataset", DATASET_TYPE, "The images.");

  static final Property<Map<String, List<String>>> FACTORS =
      Property.optional(
          "factors",
          new MapType<>(CommonTypes.WORD, new DistinctListType<>(CommonTypes.WORD)),
          Map.of(),
          "What is varied: levels by factor, the baseline's first.");

  static final Property<List<Long>> SEEDS =
      Property.optional("seeds", new SeedsType(), List.of(1L), "Runs of each variant.");

  static final Property<List<Optional<LayerDraft>>> NETWORK =
      Property.required(
          "network",
          new PartialListType<>(LayerGrammar.LAYER),
          "The layers, from input to output.");

  private static final Property<Optional<Boolean>> HORIZONTAL_FLIP =
      Property.absentable(
          "horizontalFlip", ScalarType.flag(), "Mirror left and right, every second image.");

  private static final Property<Optional<Double>> SHIFT =
      Property.absentable(
          "shift", CommonTypes.SHARE, "Move by up to this share of height and width.");

  static final Property<List<AugmentationDraft>> AUGMENTATION =
      Property.optional(
          "augmentation",
          new OneOrMoreType<>(
              ObjectType.of(
                  "augmentation",
                  List.of(HORIZONTAL_FLIP, SHIFT, CommonTypes.WHEN),
                  v ->
                      new AugmentationDraft(
                          v.get(CommonTypes.WHEN), v.get(HORIZONTAL_FLIP), v.get(SHIFT)))),
          List.of(),
          "Random changes of the training images.");

  static final Property<Training> TRAINING =
      Property.optional(
          "training", TrainingGrammar.TRAINING, TrainingGrammar.DEFAULT, "How to fit.");

  private static final Property<BigDecimal> MIN =
      Property.required(
          "min",
          ScalarType.decimal(
              "a number from 0 to 1 with at most 10 decimals", ExperimentGrammar::isAccuracy),
          "The least that passes.");

  private static final Property<String> OF =
      Property.optional(
          "of", CommonTypes.WORD, AccuracyGate.BEST, "best, all, baseline, or a variant's id.");

  private static final ObjectType<AccuracyGate> ACCURACY =
      ObjectType.of("accuracy", List.of(MIN, OF), v -> new AccuracyGate(v.get(MIN), v.get(OF)));

  static final Property<List<Optional<Placed<AccuracyGate>>>> GATES =
      Property.optional(
          "gates",
          new PartialListType<>(new PlacedType<>(ChoiceType.of("a gate", List.of(ACCURACY)))),
          List.of(),
          "Conditions that the results must meet.");

  private static final Property<Boolean> FILTERS =
      Property.optional("filters", ScalarType.flag(), true, "Draw the first layer's filters.");

  static final Property<Boolean> PICTURES =
      Property.optional(
          "pictures",
          ObjectType.of("pictures", List.of(FILTERS), v -> v.get(FILTERS)),
          true,
          "What to draw of the trained networks.");

  /** The keys of a descriptor. */
  static final ObjectType<Values> DESCRIPTOR =
      ObjectType.of(
          "the descriptor",
          List.of(
              EXPERIMENT,
              QUESTION,
              DATASET,
              FACTORS,
              SEEDS,
              NETWORK,
              AUGMENTATION,
              TRAINING,
              GATES,
              PICTURES),
          Function.identity());

  private ExperimentGrammar() {}

  /** Its decimals are printed, so 1e-999999999 would fill the memory. */
  private static boolean isAccuracy(BigDecimal value) {
    return value.signum() >= 0 && value.compareTo(BigDecimal.ONE) <= 0 && value.scale() <= 10;
  }
}
