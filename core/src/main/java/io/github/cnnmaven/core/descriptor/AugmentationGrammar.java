package io.github.cnnmaven.core.descriptor;

import io.github.cnnmaven.core.augmentation.Augmentation;
import io.github.cnnmaven.core.augmentation.ColorChanges;
import io.github.cnnmaven.core.augmentation.Erasing;
import io.github.cnnmaven.core.augmentation.Mixing;
import io.github.cnnmaven.core.augmentation.Range;
import io.github.cnnmaven.core.schema.ObjectType;
import io.github.cnnmaven.core.schema.Property;
import java.util.ArrayList;
import java.util.List;

/** {@code augmentation:}, its numbers as {@link Augmentation} says. */
final class AugmentationGrammar {

  private static final Property<Double> CHANNEL_SHIFT =
      Property.optional(
          "channelShift",
          CommonTypes.NOT_NEGATIVE,
          0.0,
          "Add up to this, either way, to all pixels, which are from 0 to 255.");

  private static final Property<Range> BRIGHTNESS =
      range(
          "brightness",
          new RangeType(RangeType.SHARE, RangeType.AMOUNT, share -> Range.around(1, share)),
          ColorChanges.NONE.brightness(),
          "Multiply pixels by 1 less or more up to this, or by a number of [least, most].");

  private static final Property<Range> CONTRAST =
      range(
          "contrast",
          new RangeType(RangeType.SHARE, RangeType.SHARE, share -> new Range(share, share))
              .withEnds(lower -> 1 - lower, upper -> 1 + upper),
          ColorChanges.NONE.contrast(),
          "Multiply differences from the mean by 1 less or more up to this; [less, more] for"
              + " different reaches.");

  private static final Property<Range> SATURATION =
      range(
          "saturation",
          RangeType.upTo(RangeType.SHARE),
          ColorChanges.NONE.saturation(),
          "From 0 to this, or within [least, most]: 0 is grey, 0.5 as before, 1 the most.");

  private static final Property<Range> HUE =
      range(
          "hue",
          RangeType.upTo(RangeType.SHARE),
          ColorChanges.NONE.hue(),
          "Turn hues either way by half the circle times a number from 0 to this, or of [least,"
              + " most].");

  private static final Property<Double> MIXUP =
      Property.optional(
          "mixup",
          CommonTypes.PROPORTION,
          0.0,
          "Blend with another image, and the labels too; alpha of the Beta distribution.");

  private static final Property<Range> CUTMIX =
      range(
          "cutmix",
          RangeType.upTo(RangeType.SHARE),
          Mixing.NONE.cutmix(),
          "Paste a rectangle of another image, and mix the labels by its share; its alpha is from"
              + " 0 to this, or within [least, most].");

  static final ObjectType<Augmentation> TYPE =
      ObjectType.of(
          "augmentation",
          keys(),
          v ->
              new Augmentation(
                  GeometryGrammar.geometry(v),
                  new ColorChanges(
                      v.get(CHANNEL_SHIFT),
                      v.get(BRIGHTNESS),
                      v.get(CONTRAST),
                      v.get(SATURATION),
                      v.get(HUE)),
                  new Erasing(
                      v.get(ErasingGrammar.CUTOUT).orElse(null),
                      v.get(ErasingGrammar.RANDOM_ERASING).orElse(null)),
                  new Mixing(v.get(MIXUP), v.get(CUTMIX))));

  private AugmentationGrammar() {}

  private static List<Property<?>> keys() {
    List<Property<?>> keys = new ArrayList<>(GeometryGrammar.KEYS);
    keys.addAll(List.of(CHANNEL_SHIFT, BRIGHTNESS, CONTRAST, SATURATION, HUE));
    keys.addAll(List.of(ErasingGrammar.CUTOUT, ErasingGrammar.RANDOM_ERASING, MIXUP, CUTMIX));
    return keys;
  }

  /** A range that is off by default, which the reference shows as it would be written. */
  static Property<Range> range(String name, RangeType type, Range off, String description) {
    return Property.optional(name, type, off, description)
        .defaultsTo(off.equals(Range.only(0.5)) ? List.of(0.5, 0.5) : 0);
  }
}
