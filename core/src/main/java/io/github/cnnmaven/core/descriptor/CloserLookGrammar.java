package io.github.cnnmaven.core.descriptor;

import io.github.cnnmaven.core.picture.FeaturePlane;
import io.github.cnnmaven.core.picture.Health;
import io.github.cnnmaven.core.picture.KernelResponses;
import io.github.cnnmaven.core.picture.Saliency;
import io.github.cnnmaven.core.picture.SaliencyMethod;
import io.github.cnnmaven.core.picture.SampleRows;
import io.github.cnnmaven.core.prepared.Part;
import io.github.cnnmaven.core.schema.CheckedType;
import io.github.cnnmaven.core.schema.ListType;
import io.github.cnnmaven.core.schema.MapType;
import io.github.cnnmaven.core.schema.ObjectType;
import io.github.cnnmaven.core.schema.OneOrMoreType;
import io.github.cnnmaven.core.schema.Property;
import io.github.cnnmaven.core.schema.ScalarType;
import io.github.cnnmaven.core.schema.ValueType;
import io.github.cnnmaven.core.schema.WordType;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The kinds of pictures that take longer, or show more than a first look needs. */
final class CloserLookGrammar {

  private static final Property<List<SaliencyMethod>> METHODS =
      Property.optional(
              "methods",
              new OneOrMoreType<>(new WordType<>(SaliencyMethod.byWord())),
              List.of(SaliencyMethod.values()),
              "Which maps.")
          .defaultsTo("all");

  private static final Property<Integer> SAMPLES =
      Property.optional(
          "samples", ScalarType.count(), 24, "How many noisy copies SmoothGrad averages.");

  private static final Property<Double> NOISE =
      Property.optional(
          "noise",
          CommonTypes.PROPORTION,
          0.15,
          "Standard deviation of SmoothGrad's noise, as a share of a pixel's range.");

  private static final Property<Integer> INTEGRAL_STEPS =
      Property.optional(
          "steps", ScalarType.count(), 32, "Steps of the integral from black to the image.");

  private static final Property<Integer> WINDOW =
      Property.optional(
          "window",
          ScalarType.count(),
          5,
          "Side of the square that occlusion hides, in pixels of the image.");

  private static final ObjectType<DrawingDraft> SALIENCY =
      ObjectType.of(
          "saliency",
          List.of(METHODS, SAMPLES, NOISE, INTEGRAL_STEPS, WINDOW, DrawingOptions.PROBES),
          v ->
              probes ->
                  new Saliency(
                      v.get(METHODS),
                      v.get(SAMPLES),
                      v.get(NOISE),
                      v.get(INTEGRAL_STEPS),
                      v.get(WINDOW),
                      v.get(DrawingOptions.PROBES).orElse(probes)));

  private static final ValueType<List<List<Double>>> ROWS =
      new CheckedType<>(
          new ListType<>(new ListType<>(CommonTypes.NUMBER)),
          rows ->
              rows.stream().mapToInt(List::size).distinct().count() == 1
                  ? Optional.empty()
                  : Optional.of("the rows of a kernel must be equally long"));

  private static final Property<Optional<DrawingDraft>> KERNELS =
      Property.absentable(
          "kernels",
          new MapType<>(CommonTypes.WORD, ROWS)
              .map(kernels -> probes -> new KernelResponses(kernels, probes)),
          "Kernels made by hand, by name, each a list of rows: what they give on the probes;"
              + " none by default.");

  private static final Property<List<Part>> PARTS =
      Property.optional(
              "splits",
              new OneOrMoreType<>(
                  new WordType<>(
                      Map.of(
                          "train", Part.TRAIN,
                          "validation", Part.VALIDATION,
                          "test", Part.TEST))),
              List.of(Part.TRAIN),
              "Which parts of the data set.")
          .defaultsTo("train");

  private static final Property<Integer> PER_CLASS =
      Property.optional("perClass", ScalarType.count(), 8, "How many images of each class.");

  private static final ObjectType<DrawingDraft> SAMPLE_ROWS =
      ObjectType.of(
          "samples",
          List.of(PARTS, PER_CLASS),
          v -> probes -> new SampleRows(v.get(PARTS), v.get(PER_CLASS)));

  private static final Property<Integer> IMAGES =
      Property.optional(
          "images", ScalarType.count(), 500, "How many test images the network is shown.");

  private static final ObjectType<DrawingDraft> HEALTH =
      ObjectType.of("health", List.of(IMAGES), v -> probes -> new Health(v.get(IMAGES)));

  private static final ObjectType<DrawingDraft> FEATURE_PLANE =
      ObjectType.of(
          "featurePlane", List.of(IMAGES), v -> probes -> new FeaturePlane(v.get(IMAGES)));

  static final List<Property<Optional<DrawingDraft>>> KINDS =
      List.of(
          new SwitchedType(SAMPLE_ROWS).onDemand("Images of each class with their names."),
          KERNELS,
          new SwitchedType(SALIENCY).onDemand("Which pixels of the probes the answer hangs on."),
          new SwitchedType(AscentGrammar.FILTER_PATTERNS)
              .onDemand("Images that filters answer to most; takes seconds for each layer."),
          new SwitchedType(AscentGrammar.CLASS_IMAGES)
              .onDemand("Images that are a class more than any other; takes seconds for each."),
          new SwitchedType(HEALTH)
              .onDemand("Dead and duplicate filters, and how weights and activations lie."),
          new SwitchedType(FEATURE_PLANE)
              .onDemand("Test images by their principal components before the last layer."));

  private CloserLookGrammar() {}
}
