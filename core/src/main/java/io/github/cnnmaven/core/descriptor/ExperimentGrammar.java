package io.github.cnnmaven.core.descriptor;

import io.github.cnnmaven.core.augmentation.Augmentation;
import io.github.cnnmaven.core.design.DesignGrammar;
import io.github.cnnmaven.core.picture.Drawing;
import io.github.cnnmaven.core.schema.ObjectType;
import io.github.cnnmaven.core.schema.Placed;
import io.github.cnnmaven.core.schema.PlacedType;
import io.github.cnnmaven.core.schema.Property;
import io.github.cnnmaven.core.schema.Values;
import io.github.cnnmaven.core.yaml.YamlNode;
import java.util.ArrayList;
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

  static final Property<Seeds> SEEDS =
      Property.optional(
              "seeds",
              new SeedsType(),
              Seeds.ONE,
              "Runs of each variant: how many, a list, or { min, max, until } to add some while"
                  + " verdicts are open.")
          .defaultsTo(1);

  static final Property<Optional<YamlNode>> NETWORK =
      Property.absentable(
          "network",
          new NetworkType(),
          "The layers, from input to output; left out where there is a model.");

  static final Property<Optional<Placed<String>>> MODEL =
      Property.absentable(
          "model",
          ModelGrammar.MODEL,
          "A trained model to evaluate and to draw of; left out where there is a network.");

  static final Property<Augmentation> AUGMENTATION =
      Property.optional(
              "augmentation",
              new EntriesType<>(AugmentationGrammar.TYPE),
              Augmentation.NONE,
              "Random changes of the training images; a list adds up, with when for some variants.")
          .defaultsTo(Map.of());

  static final Property<TrainingDraft> TRAINING =
      Property.optional(
              "training",
              new EntriesType<>(TrainingGrammar.TRAINING),
              TrainingGrammar.DEFAULT,
              "How to fit; a list adds up, with when for some variants.")
          .defaultsTo(Map.of());

  /** What may be written in parts. */
  static final Map<String, ObjectType<?>> IN_PARTS =
      Map.of(
          AUGMENTATION.name(), AugmentationGrammar.TYPE, TRAINING.name(), TrainingGrammar.TRAINING);

  static final Property<List<Drawing>> PICTURES =
      Property.optional(
          "pictures",
          DrawingGrammar.TYPE,
          DrawingGrammar.USUAL,
          "What to draw of the trained networks; by default filters, feature maps, Grad-CAM,"
              + " mistakes and augmentation.");

  /** The keys of a descriptor. */
  static final ObjectType<Values> DESCRIPTOR =
      ObjectType.of("the descriptor", keys(), Function.identity());

  private ExperimentGrammar() {}

  private static List<Property<?>> keys() {
    List<Property<?>> keys = new ArrayList<>();
    keys.addAll(List.of(EXPERIMENT, QUESTION, DatasetGrammar.DATASET, DatasetGrammar.INPUT));
    keys.addAll(DesignGrammar.KEYS);
    keys.addAll(List.of(SEEDS, NETWORK, MODEL, AUGMENTATION, TRAINING));
    keys.addAll(List.of(StatisticsGrammar.STATISTICS, GateGrammar.GATES, PICTURES));
    return keys;
  }
}
