package io.github.cnnmaven.core.descriptor;

import io.github.cnnmaven.core.normalization.Caffe;
import io.github.cnnmaven.core.normalization.Measured;
import io.github.cnnmaven.core.normalization.Normalization;
import io.github.cnnmaven.core.normalization.PerImage;
import io.github.cnnmaven.core.normalization.Rescaling;
import io.github.cnnmaven.core.normalization.Standardization;
import io.github.cnnmaven.core.normalization.Zca;
import io.github.cnnmaven.core.schema.ChoiceType;
import io.github.cnnmaven.core.schema.ObjectType;
import io.github.cnnmaven.core.schema.OneOrMoreType;
import io.github.cnnmaven.core.schema.Property;
import io.github.cnnmaven.core.schema.ScalarType;
import io.github.cnnmaven.core.schema.ValueType;
import io.github.cnnmaven.core.schema.WordType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** {@code normalization:} of a data set. */
final class NormalizationGrammar {

  private static final Property<Double> SCALE =
      Property.optional(
          "scale",
          ScalarType.decimal(
                  "a number other than 0",
                  v -> v.doubleValue() != 0 && Double.isFinite(v.doubleValue()))
              .map(BigDecimal::doubleValue),
          1.0,
          "What pixels from 0 to 255 are multiplied by.");

  private static final Property<Double> OFFSET =
      Property.optional("offset", CommonTypes.NUMBER, 0.0, "What is added after that.");

  /** {@code { scale, offset }}. */
  static final ObjectType<Rescaling> RESCALING =
      ObjectType.of(
          "rescaling", List.of(SCALE, OFFSET), v -> new Rescaling(v.get(SCALE), v.get(OFFSET)));

  private static final Property<List<Double>> MEAN =
      Property.required(
          "mean",
          new OneOrMoreType<>(
              ScalarType.decimal("a number from 0 to 1, as of pixels divided by 255", v -> in(v, 0))
                  .map(BigDecimal::doubleValue)),
          "Of pixels from 0 to 1; one for each channel, or one for all.");

  private static final Property<List<Double>> STD =
      Property.required(
          "std",
          new OneOrMoreType<>(
              ScalarType.decimal(
                      "a number above 0 and up to 1, as of pixels divided by 255",
                      v -> in(v, Double.MIN_VALUE))
                  .map(BigDecimal::doubleValue)),
          "Standard deviation of the same.");

  /** {@code { mean: […], std: […] }}. */
  static final ObjectType<Standardization> STANDARDIZATION =
      ObjectType.of(
          "standardization", List.of(MEAN, STD), v -> new Standardization(v.get(MEAN), v.get(STD)));

  private static final Property<Measured.Per> PER =
      Property.optional(
          "per",
          new WordType<>(Map.of("channel", Measured.Per.CHANNEL, "pixel", Measured.Per.PIXEL)),
          Measured.Per.CHANNEL,
          "What has numbers of its own: a channel, or each pixel of each channel.");

  private static final Property<Double> EPSILON =
      Property.optional(
          "epsilon",
          CommonTypes.POSITIVE,
          Zca.USUAL_EPSILON,
          "Added to the variances, so that the smallest are not blown up.");

  /** By a word, with options or without. */
  static final ChoiceType<Normalization> NAMED =
      ChoiceType.of(
          "a normalization",
          List.of(
              plain("rescale", Rescaling.TO_ONE).described("Pixels divided by 255: from 0 to 1."),
              plain("none", Rescaling.NONE).described("Pixels from 0 to 255, as they are."),
              plain("caffe", new Caffe())
                  .described("Channels in the order blue, green, red, minus ImageNet's means."),
              plain("perImage", new PerImage()).described("Each image to mean 0 and deviation 1."),
              measured("mean", false).described("Minus the training images' mean."),
              measured("standardize", true)
                  .described("Minus the training images' mean, divided by their deviation."),
              ObjectType.of("zca", List.of(EPSILON), v -> new Zca(v.get(EPSILON)))
                  .withMain(EPSILON)
                  .described("Whitening that stays close to the image.")));

  /** All of it. */
  static final ValueType<Normalization> TYPE = new NormalizationType();

  private NormalizationGrammar() {}

  private static ObjectType<Normalization> plain(String name, Normalization normalization) {
    return ObjectType.of(name, List.of(), v -> normalization);
  }

  private static ObjectType<Measured> measured(String name, boolean divided) {
    return ObjectType.of(name, List.of(PER), v -> new Measured(divided, v.get(PER))).withMain(PER);
  }

  private static boolean in(BigDecimal value, double least) {
    return value.doubleValue() >= least && value.doubleValue() <= 1;
  }
}
