package io.github.cnnmaven.core.descriptor;

import io.github.cnnmaven.core.data.Limit;
import io.github.cnnmaven.core.normalization.Normalization;
import io.github.cnnmaven.core.normalization.Rescaling;
import io.github.cnnmaven.core.schema.ListType;
import io.github.cnnmaven.core.schema.ObjectType;
import io.github.cnnmaven.core.schema.Placed;
import io.github.cnnmaven.core.schema.PlacedType;
import io.github.cnnmaven.core.schema.Property;
import io.github.cnnmaven.core.schema.ScalarType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code dataset:} and {@code input:}. */
final class DatasetGrammar {

  private static final Property<Optional<Placed<String>>> LABELS =
      Property.absentable(
          "labels",
          new PlacedType<>(SourceGrammar.words(List.of("fine", "coarse"))),
          "Which labels of cifar-100, or of files in its layout: the fine ones, the default, or the"
              + " coarse ones.");

  private static final Property<Optional<Placed<List<String>>>> CLASSES_USED =
      Property.absentable(
          "classes",
          new PlacedType<>(new ListType<>(CommonTypes.SENTENCE)),
          "The only classes to use, by name; their order gives the labels. All when left out.");

  private static final Property<Optional<Placed<Double>>> TEST_SHARE =
      Property.absentable(
          "test",
          new PlacedType<>(CommonTypes.SHARE),
          "Share of a directory without train/ and test/ that is held out for testing,"
              + " stratified.");

  private static final Property<Double> VALIDATION =
      Property.optional(
          "validation",
          CommonTypes.SHARE,
          0.0,
          "Share of the training images held out for validation, stratified.");

  private static final Property<Optional<Integer>> TRAIN = limit("train", "train with");
  private static final Property<Optional<Integer>> VALIDATE = limit("validation", "validate with");
  private static final Property<Optional<Integer>> TEST = limit("test", "test with");

  private static final ObjectType<Limit> LIMITS =
      ObjectType.<Limit>of(
              "limit",
              List.of(TRAIN, VALIDATE, TEST),
              v ->
                  new Limit(
                      v.get(TRAIN).orElse(null),
                      v.get(VALIDATE).orElse(null),
                      v.get(TEST).orElse(null)))
          .withMain(TRAIN);

  private static final Property<Limit> LIMIT =
      Property.optional(
          "limit",
          LIMITS,
          Limit.NONE,
          "At most so many images to train with, the same share of each class; or { train,"
              + " validation, test }. All of them when left out.");

  private static final Property<Optional<Placed<List<String>>>> CLASS_NAMES =
      Property.absentable(
          "classNames",
          new PlacedType<>(new ListType<>(CommonTypes.SENTENCE)),
          "Names of the classes by label; by default the published ones, or their numbers.");

  private static final Property<Normalization> NORMALIZATION =
      Property.<Normalization>optional(
              "normalization",
              NormalizationGrammar.TYPE,
              Rescaling.TO_ONE,
              "What is done to pixels from 0 to 255 before the network sees them: rescale, none,"
                  + " caffe, perImage, mean, standardize or zca, { scale, offset } or { mean, std"
                  + " }.")
          .defaultsTo("rescale");

  private static final ObjectType<DatasetDraft> TYPE =
      ObjectType.of(
          "dataset",
          properties(),
          v ->
              new DatasetDraft(
                  SourceGrammar.draft(v),
                  PictureGrammar.draft(v),
                  v.get(LABELS),
                  v.get(CLASSES_USED),
                  v.get(TEST_SHARE),
                  v.get(VALIDATION),
                  v.get(LIMIT),
                  v.get(CLASS_NAMES),
                  v.get(NORMALIZATION)));

  static final Property<Optional<Placed<DatasetDraft>>> DATASET =
      Property.absentable(
          "dataset",
          new PlacedType<>(TYPE),
          "The images. Required to train; input alone is enough to plan.");

  private static final Property<Integer> HEIGHT =
      Property.required("height", ScalarType.count(), "Rows of pixels.");

  private static final Property<Integer> WIDTH =
      Property.required("width", ScalarType.count(), "Columns of pixels.");

  private static final Property<Integer> CHANNELS =
      Property.optional("channels", ScalarType.count(), 3, "3 for colour, 1 for grey.");

  private static final Property<Integer> CLASSES =
      Property.required("classes", ScalarType.count(), "How many different labels there are.");

  static final Property<Optional<Placed<DataInput>>> INPUT =
      Property.absentable(
          "input",
          new PlacedType<>(
              ObjectType.of(
                  "input",
                  List.of(HEIGHT, WIDTH, CHANNELS, CLASSES),
                  v ->
                      new DataInput(v.get(HEIGHT), v.get(WIDTH), v.get(CHANNELS), v.get(CLASSES)))),
          "What the images are like, where they are not on disk; compared with them where they"
              + " are.");

  private DatasetGrammar() {}

  private static Property<Optional<Integer>> limit(String split, String use) {
    return Property.absentable(
        split, ScalarType.count(), "At most so many images to " + use + "; by default all.");
  }

  private static List<Property<?>> properties() {
    List<Property<?>> properties = new ArrayList<>(SourceGrammar.PROPERTIES);
    properties.addAll(List.of(LABELS, CLASSES_USED));
    properties.addAll(PictureGrammar.PROPERTIES);
    properties.addAll(List.of(TEST_SHARE, VALIDATION, LIMIT, CLASS_NAMES, NORMALIZATION));
    return properties;
  }
}
