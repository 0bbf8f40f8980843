package io.github.cnnmaven.engine.augmentation;

import io.github.cnnmaven.core.augmentation.Augmentation;
import io.github.cnnmaven.core.augmentation.ColorChanges;
import io.github.cnnmaven.core.augmentation.Erasing;
import io.github.cnnmaven.core.network.ImageShape;
import java.util.ArrayList;
import java.util.List;

/** Those changes of values that are switched on, in their order. */
final class PixelChanges {

  private PixelChanges() {}

  static List<PixelChange> of(Augmentation augmentation, ImageShape shape) {
    ColorChanges color = augmentation.color();
    List<PixelChange> changes = new ArrayList<>();
    if (color.channelShift() > 0) {
      changes.add(new ChannelShift(color.channelShift()));
    }
    if (!color.brightness().equals(ColorChanges.NONE.brightness())) {
      changes.add(new Brightness(color.brightness()));
    }
    if (!color.contrast().equals(ColorChanges.NONE.contrast())) {
      changes.add(new Contrast(color.contrast(), shape.channels()));
    }
    if (color.needsColor()) {
      changes.add(new HueAndSaturation(color.hue(), color.saturation()));
    }
    Erasing erasing = augmentation.erasing();
    if (erasing.cutout() != null) {
      changes.add(new CutoutChange(erasing.cutout(), shape));
    }
    if (erasing.random() != null) {
      changes.add(new ErasingChange(erasing.random(), shape));
    }
    return List.copyOf(changes);
  }
}
