package io.github.cnnmaven.core.descriptor;

import io.github.cnnmaven.core.picture.AugmentationSheet;
import io.github.cnnmaven.core.picture.FeatureMaps;
import io.github.cnnmaven.core.picture.FilterSheets;
import io.github.cnnmaven.core.picture.GradCam;
import io.github.cnnmaven.core.picture.Mistakes;
import io.github.cnnmaven.core.schema.ObjectType;
import io.github.cnnmaven.core.schema.Property;
import io.github.cnnmaven.core.schema.ScalarType;
import io.github.cnnmaven.core.schema.WordType;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The kinds of pictures that are drawn unless a descriptor says otherwise. */
final class FirstLookGrammar {

  private static final Property<List<String>> FILTER_LAYERS =
      DrawingOptions.layers("the first convolution");

  private static final Property<Optional<Integer>> CHANNEL =
      Property.absentable(
          "channel",
          DrawingOptions.WHOLE,
          "The one input channel to show, from 0; by default colours for three, or a picture"
              + " for each channel.");

  private static final Property<Boolean> PER_FILTER =
      Property.optional(
              "scale",
              new WordType<>(Map.of("all", false, "filter", true)),
              false,
              "Whether all filters share one scale, or each has its own.")
          .defaultsTo("all");

  private static final Property<Boolean> INITIAL =
      Property.optional(
          "initial", ScalarType.flag(), true, "Whether to show the filters before training too.");

  private static final Property<Boolean> SORTED =
      Property.optional(
          "sorted",
          ScalarType.flag(),
          false,
          "Whether the filter with the longest kernel comes first: the root of the sum of its"
              + " squared weights after training.");

  private static final ObjectType<DrawingDraft> FILTERS =
      ObjectType.of(
          "filters",
          List.of(
              FILTER_LAYERS,
              DrawingOptions.FIRST,
              CHANNEL,
              PER_FILTER,
              INITIAL,
              SORTED,
              DrawingOptions.COLORS),
          v ->
              probes ->
                  new FilterSheets(
                      v.get(FILTER_LAYERS),
                      v.get(DrawingOptions.FIRST).orElse(null),
                      v.get(CHANNEL).orElse(null),
                      v.get(PER_FILTER),
                      v.get(INITIAL),
                      v.get(SORTED),
                      v.get(DrawingOptions.COLORS)));

  private static final Property<List<String>> MAP_LAYERS =
      DrawingOptions.layers("the first and the last convolution");

  private static final Property<Integer> MAPS =
      Property.optional(
          "first", ScalarType.count(), 64, "How many maps of a layer, from the first on.");

  private static final ObjectType<DrawingDraft> FEATURE_MAPS =
      ObjectType.of(
          "featureMaps",
          List.of(MAP_LAYERS, MAPS, DrawingOptions.PROBES, DrawingOptions.COLORS),
          v ->
              probes ->
                  new FeatureMaps(
                      v.get(MAP_LAYERS),
                      v.get(MAPS),
                      v.get(DrawingOptions.PROBES).orElse(probes),
                      v.get(DrawingOptions.COLORS)));

  private static final Property<Integer> COUNT =
      Property.optional("count", ScalarType.count(), 24, "How many.");

  private static final ObjectType<DrawingDraft> MISTAKES =
      ObjectType.of("mistakes", List.of(COUNT), v -> probes -> new Mistakes(v.get(COUNT)));

  private static final Property<Optional<String>> LAYER =
      Property.absentable(
          "layer", CommonTypes.WORD, "Name of a layer; by default the last convolution.");

  private static final ObjectType<DrawingDraft> GRAD_CAM =
      ObjectType.of(
          "gradCam",
          List.of(LAYER, DrawingOptions.PROBES, DrawingOptions.COLORS),
          v ->
              probes ->
                  new GradCam(
                      v.get(LAYER).orElse(null),
                      v.get(DrawingOptions.PROBES).orElse(probes),
                      v.get(DrawingOptions.COLORS)));

  private static final ObjectType<DrawingDraft> AUGMENTATION =
      ObjectType.of("augmentation", List.of(), v -> probes -> new AugmentationSheet());

  static final List<Property<Optional<DrawingDraft>>> KINDS =
      List.of(
          new SwitchedType(FILTERS).on("The kernels of convolutions, and files of their numbers."),
          new SwitchedType(FEATURE_MAPS).on("What layers make of the probes."),
          new SwitchedType(GRAD_CAM)
              .on("Where in the probes a convolution saw what speaks for the answer (Grad-CAM)."),
          new SwitchedType(MISTAKES)
              .on("The test images that the network was surest of, and wrong."),
          new SwitchedType(AUGMENTATION)
              .on("A training image as the epochs see it, where it is changed at random."));

  private FirstLookGrammar() {}
}
