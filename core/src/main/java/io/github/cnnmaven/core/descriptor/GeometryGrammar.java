package io.github.cnnmaven.core.descriptor;

import io.github.cnnmaven.core.augmentation.Fill;
import io.github.cnnmaven.core.augmentation.Geometry;
import io.github.cnnmaven.core.augmentation.Range;
import io.github.cnnmaven.core.network.Size;
import io.github.cnnmaven.core.schema.NumberOrType;
import io.github.cnnmaven.core.schema.ObjectType;
import io.github.cnnmaven.core.schema.Property;
import io.github.cnnmaven.core.schema.ScalarType;
import io.github.cnnmaven.core.schema.Values;
import io.github.cnnmaven.core.schema.WordType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** The part of {@code augmentation:} that moves pixels. */
final class GeometryGrammar {

  private static final double STEEPEST = 90;

  private static final Property<Boolean> HORIZONTAL_FLIP =
      Property.optional(
          "horizontalFlip", ScalarType.flag(), false, "Mirror left and right, every second image.");

  private static final Property<Boolean> VERTICAL_FLIP =
      Property.optional(
          "verticalFlip", ScalarType.flag(), false, "Mirror top and bottom, every second image.");

  private static final Property<Double> ROTATION =
      Property.optional(
          "rotation", CommonTypes.NOT_NEGATIVE, 0.0, "Turn by up to so many degrees, either way.");

  private static final Property<Double> HEIGHT =
      Property.optional("height", CommonTypes.SHARE, 0.0, "Up and down, a share of the height.");

  private static final Property<Double> WIDTH =
      Property.optional("width", CommonTypes.SHARE, 0.0, "Left and right, a share of the width.");

  private static final Property<Geometry.Shift> SHIFT =
      Property.optional(
              "shift",
              new NumberOrType<>(
                  CommonTypes.SHARE.map(share -> new Geometry.Shift(share, share)),
                  ObjectType.of(
                      "shift",
                      List.of(HEIGHT, WIDTH),
                      v -> new Geometry.Shift(v.get(HEIGHT), v.get(WIDTH)))),
              Geometry.NONE.shift(),
              "Move by up to this share of height and width, or { height, width }.")
          .defaultsTo(0);

  private static final Property<Range> ZOOM =
      AugmentationGrammar.range(
          "zoom",
          new RangeType(CommonTypes.SHARE, CommonTypes.POSITIVE, share -> Range.around(1, share)),
          Geometry.NONE.zoom(),
          "Zoom by 1 less or more up to this, or by a number of [least, most], drawn for height"
              + " and for width; 2 shows the image at half its size.");

  private static final Property<Double> SHEAR =
      Property.optional(
          "shear",
          ScalarType.decimal(
                  "a number of 0 or more and below 90",
                  v -> v.signum() >= 0 && v.doubleValue() < STEEPEST)
              .map(BigDecimal::doubleValue),
          0.0,
          "Shear by up to so many degrees, either way.");

  private static final Property<Size> PADDING =
      Property.required(
          "padding",
          new SizeType(0),
          "Pixels added on each side before; [height, width] for different ones.");

  private static final Property<Geometry.Crop> RANDOM_CROP =
      Property.optional(
              "randomCrop",
              ObjectType.of(
                      "randomCrop",
                      List.of(PADDING),
                      v -> new Geometry.Crop(v.get(PADDING).height(), v.get(PADDING).width()))
                  .withMain(PADDING),
              Geometry.NONE.crop(),
              "Pad, and crop to the image's size again: a move by whole pixels.")
          .defaultsTo(0);

  private static final Property<Fill.Mode> FILL =
      Property.optional(
          "fill",
          new WordType<>(
              Map.of(
                  "nearest", Fill.Mode.NEAREST,
                  "reflect", Fill.Mode.REFLECT,
                  "wrap", Fill.Mode.WRAP,
                  "constant", Fill.Mode.CONSTANT)),
          Fill.Mode.NEAREST,
          "What enters where an image was moved away.");

  private static final Property<Double> FILL_VALUE =
      Property.optional(
          "fillValue", ErasingGrammar.PIXEL, 0.0, "The pixels of fill: constant, 0 to 255.");

  static final List<Property<?>> KEYS =
      List.of(
          HORIZONTAL_FLIP,
          VERTICAL_FLIP,
          ROTATION,
          SHIFT,
          ZOOM,
          SHEAR,
          RANDOM_CROP,
          FILL,
          FILL_VALUE);

  private GeometryGrammar() {}

  static Geometry geometry(Values v) {
    return new Geometry(
        v.get(HORIZONTAL_FLIP),
        v.get(VERTICAL_FLIP),
        v.get(ROTATION),
        v.get(SHIFT),
        v.get(ZOOM),
        v.get(SHEAR),
        v.get(RANDOM_CROP),
        new Fill(v.get(FILL), v.get(FILL_VALUE)));
  }
}
