package io.github.cnnmaven.core.descriptor;

import io.github.cnnmaven.core.picture.Ascent;
import io.github.cnnmaven.core.picture.ClassImages;
import io.github.cnnmaven.core.picture.FilterPatterns;
import io.github.cnnmaven.core.schema.ObjectType;
import io.github.cnnmaven.core.schema.OneOrMoreType;
import io.github.cnnmaven.core.schema.Property;
import io.github.cnnmaven.core.schema.ScalarType;
import io.github.cnnmaven.core.schema.Values;
import io.github.cnnmaven.core.schema.WordType;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Pictures that are found by gradient ascent, and how it goes about. */
final class AscentGrammar {

  private static final Property<Integer> STEPS =
      Property.optional("steps", ScalarType.count(), 64, "Steps at each scale.");

  private static final Property<Double> RATE =
      Property.optional(
          "rate",
          CommonTypes.POSITIVE,
          0.02,
          "By how much a step changes a pixel in the mean, as a share of its range.");

  private static final Property<Double> NOISE =
      Property.optional(
          "noise",
          CommonTypes.PROPORTION,
          0.05,
          "Standard deviation of the start around grey, as a share of a pixel's range; 0 is grey.");

  private static final Property<Double> DECAY =
      Property.optional(
          "decay", CommonTypes.SHARE, 0.01, "By which share a step draws all pixels to grey.");

  private static final Property<Double> VARIATION =
      Property.optional(
          "totalVariation",
          CommonTypes.NOT_NEGATIVE,
          0.1,
          "Weight of differences between neighbours, against the gradient's length.");

  private static final Property<Integer> JITTER =
      Property.optional(
          "jitter", DrawingOptions.WHOLE, 1, "Pixels by which the image moves before a step.");

  private static final Property<Double> BLUR =
      Property.optional(
          "blur",
          CommonTypes.NOT_NEGATIVE,
          0.3,
          "Standard deviation in pixels of a Gaussian after each fourth step; 0 is none.");

  private static final Property<Integer> SCALES =
      Property.optional(
          "scales",
          ScalarType.integer(1, 16).map(Long::intValue),
          1,
          "Sizes it grows through, each 1.4 times the one before; for filters only.");

  private static final List<Property<?>> ASCENT =
      List.of(STEPS, RATE, NOISE, DECAY, VARIATION, JITTER, BLUR, SCALES);

  private static final Property<List<String>> LAYERS =
      DrawingOptions.layers("the last convolution");

  private static final Property<Integer> FIRST =
      Property.optional("first", ScalarType.count(), 16, "How many filters of a layer.");

  static final ObjectType<DrawingDraft> FILTER_PATTERNS =
      ObjectType.of(
          "filterPatterns",
          with(LAYERS, FIRST),
          v -> probes -> new FilterPatterns(v.get(LAYERS), v.get(FIRST), ascent(v)));

  private static final Property<List<String>> CLASSES =
      Property.optional(
          "classes",
          new OneOrMoreType<>(CommonTypes.SENTENCE),
          List.of(),
          "Names of classes; by default the first ten.");

  private static final Property<Integer> STARTS =
      Property.optional("starts", ScalarType.count(), 3, "How many images of each class.");

  private static final Property<Boolean> OF =
      Property.optional(
              "of",
              new WordType<>(Map.of("logit", false, "probability", true)),
              false,
              "What is raised: the number before softmax or sigmoid, or the probability.")
          .defaultsTo("logit");

  static final ObjectType<DrawingDraft> CLASS_IMAGES =
      ObjectType.of(
          "classImages",
          with(CLASSES, STARTS, OF),
          v -> probes -> new ClassImages(v.get(CLASSES), v.get(STARTS), v.get(OF), ascent(v)));

  private AscentGrammar() {}

  private static List<Property<?>> with(Property<?>... own) {
    return Stream.<Property<?>>concat(Stream.of(own), ASCENT.stream()).toList();
  }

  private static Ascent ascent(Values v) {
    return new Ascent(
        v.get(STEPS),
        v.get(RATE),
        v.get(NOISE),
        v.get(DECAY),
        v.get(VARIATION),
        v.get(JITTER),
        v.get(BLUR),
        v.get(SCALES));
  }
}
