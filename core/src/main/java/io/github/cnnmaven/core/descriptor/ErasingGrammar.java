package io.github.cnnmaven.core.descriptor;

import io.github.cnnmaven.core.augmentation.Erasing;
import io.github.cnnmaven.core.augmentation.Range;
import io.github.cnnmaven.core.network.Size;
import io.github.cnnmaven.core.schema.ObjectType;
import io.github.cnnmaven.core.schema.Property;
import io.github.cnnmaven.core.schema.ScalarType;
import io.github.cnnmaven.core.schema.ValueType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The part of {@code augmentation:} that hides pixels. */
final class ErasingGrammar {

  private static final double BRIGHTEST = 255;

  /** The middle of 0 to 255: about the mean of photographs. */
  private static final double GREY = BRIGHTEST / 2;

  /** The value of a pixel. */
  static final ValueType<Double> PIXEL =
      ScalarType.decimal(
              "a number from 0 to 255", v -> v.signum() >= 0 && v.doubleValue() <= BRIGHTEST)
          .schemaSays("minimum", 0)
          .schemaSays("maximum", BRIGHTEST)
          .map(BigDecimal::doubleValue);

  private static final Property<Size> SIZE =
      Property.required("size", new SizeType(0), "Height and width of the square; 0 is off.");

  private static final Property<Double> VALUE =
      Property.optional("value", PIXEL, GREY, "Its pixels, 0 to 255.");

  static final Property<Optional<Erasing.Cutout>> CUTOUT =
      Property.optional(
              "cutout",
              ObjectType.<Optional<Erasing.Cutout>>of(
                      "cutout",
                      List.of(SIZE, VALUE),
                      v ->
                          Optional.of(v.get(SIZE))
                              .filter(size -> size.height() * size.width() > 0)
                              .map(s -> new Erasing.Cutout(s.height(), s.width(), v.get(VALUE))))
                  .withMain(SIZE),
              Optional.empty(),
              "Grey out a square of so many pixels, around any pixel of the image.")
          .defaultsTo(0);

  private static final Property<Range> FACTOR =
      Property.optional(
              "factor",
              RangeType.upTo(RangeType.SHARE),
              new Range(0, 1),
              "The probability, drawn from 0 to this or from [least, most].")
          .defaultsTo(1);

  private static final Property<Range> SCALE =
      Property.optional(
              "scale",
              RangeType.upTo(RangeType.SHARE),
              new Range(0.02, 0.33),
              "Squares of the rectangle's shares of height and of width are within.")
          .defaultsTo(List.of(0.02, 0.33));

  private static final Property<Optional<Double>> FILL_VALUE =
      Property.absentable("fillValue", PIXEL, "Its pixels, 0 to 255; noise by default.");

  static final Property<Optional<Erasing.RandomErasing>> RANDOM_ERASING =
      Property.optional(
              "randomErasing",
              ObjectType.<Optional<Erasing.RandomErasing>>of(
                      "randomErasing",
                      List.of(FACTOR, SCALE, FILL_VALUE),
                      v ->
                          Optional.of(v.get(FACTOR))
                              .filter(factor -> factor.most() > 0)
                              .map(
                                  factor ->
                                      new Erasing.RandomErasing(
                                          factor, v.get(SCALE), v.get(FILL_VALUE).orElse(null))))
                  .withMain(FACTOR),
              Optional.empty(),
              "Erase a rectangle, with a probability from 0 to this.")
          .defaultsTo(0);

  private ErasingGrammar() {}
}
