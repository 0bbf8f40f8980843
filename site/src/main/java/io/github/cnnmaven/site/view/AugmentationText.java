package io.github.cnnmaven.site.view;

import io.github.cnnmaven.core.augmentation.Augmentation;
import io.github.cnnmaven.core.augmentation.ColorChanges;
import io.github.cnnmaven.core.augmentation.Erasing;
import io.github.cnnmaven.core.augmentation.Fill;
import io.github.cnnmaven.core.augmentation.Geometry;
import io.github.cnnmaven.core.augmentation.Mixing;
import io.github.cnnmaven.core.augmentation.Range;
import io.github.cnnmaven.site.text.NumberText;
import io.github.cnnmaven.site.text.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** An augmentation in words, as {@code horizontal flips and shifts by up to 10 %}. */
final class AugmentationText {

  private final List<String> parts = new ArrayList<>();

  private AugmentationText() {}

  static String of(Augmentation augmentation) {
    AugmentationText text = new AugmentationText();
    text.addGeometry(augmentation.geometry());
    text.addColor(augmentation.color());
    text.addErasing(augmentation.erasing());
    text.addMixing(augmentation.mixing());
    return text.parts.isEmpty() ? "none" : Wording.list(text.parts);
  }

  private void addGeometry(Geometry geometry) {
    add(geometry.horizontalFlip(), "horizontal flips");
    add(geometry.verticalFlip(), "vertical flips");
    add(geometry.rotation() > 0, "rotations by up to " + number(geometry.rotation()) + "°");
    addShift(geometry.shift());
    addRange(geometry.zoom(), Geometry.NONE.zoom(), "zooms");
    add(geometry.shear() > 0, "shears by up to " + number(geometry.shear()) + "°");
    Geometry.Crop crop = geometry.crop();
    String padding = crop.height() + " × " + crop.width();
    add(!crop.equals(Geometry.NONE.crop()), "crops after padding by " + padding + " pixels");
    Fill.Mode mode = geometry.fill().mode();
    String fill = "fill mode " + mode.name().toLowerCase(Locale.ROOT);
    add(!parts.isEmpty() && mode != Fill.Mode.NEAREST, fill);
  }

  private void addShift(Geometry.Shift shift) {
    boolean both = shift.height() == shift.width();
    add(both && shift.height() > 0, "shifts by up to " + NumberText.roundPercent(shift.height()));
    String height = NumberText.roundPercent(shift.height());
    String width = NumberText.roundPercent(shift.width());
    add(!both, "shifts by up to " + height + " of the height, " + width + " of the width");
  }

  private void addColor(ColorChanges color) {
    add(color.channelShift() > 0, "channel shifts by up to " + number(color.channelShift()));
    addRange(color.brightness(), ColorChanges.NONE.brightness(), "brightness");
    addRange(color.contrast(), ColorChanges.NONE.contrast(), "contrast");
    addRange(color.saturation(), ColorChanges.NONE.saturation(), "saturation");
    addRange(color.hue(), ColorChanges.NONE.hue(), "hue");
  }

  private void addErasing(Erasing erasing) {
    Erasing.Cutout cutout = erasing.cutout();
    if (cutout != null) {
      parts.add("cutout of " + cutout.height() + " × " + cutout.width() + " pixels");
    }
    add(erasing.random() != null, "random erasing");
  }

  private void addMixing(Mixing mixing) {
    add(mixing.mixes(), "mixup with alpha " + number(mixing.mixup()));
    add(mixing.pastes(), "cutmix");
  }

  private void addRange(Range range, Range off, String name) {
    add(
        !range.equals(off),
        name + " from " + number(range.least()) + " to " + number(range.most()));
  }

  private void add(boolean on, String words) {
    if (on) {
      parts.add(words);
    }
  }

  private static String number(double value) {
    return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }
}
