package io.github.cnnmaven.engine.augmentation;

import io.github.cnnmaven.core.augmentation.Erasing;
import io.github.cnnmaven.core.network.ImageShape;
import io.github.cnnmaven.engine.augmentation.ImageRandom.Purpose;
import io.github.cnnmaven.engine.random.SplitMix64;
import java.util.Arrays;

/** Paints a rectangle around a pixel drawn from all; what is outside the image is cut off. */
record CutoutChange(Erasing.Cutout cutout, ImageShape shape) implements PixelChange {

  @Override
  public void apply(float[] pixels, ImageRandom random) {
    SplitMix64 numbers = random.of(Purpose.CUTOUT);
    int row = numbers.nextInt(shape.height());
    int column = numbers.nextInt(shape.width());
    around(row, column)
        .forEachRow(shape, (from, to) -> Arrays.fill(pixels, from, to, (float) cutout.value()));
  }

  Box around(int row, int column) {
    int top = row - cutout.height() / 2;
    int left = column - cutout.width() / 2;
    return new Box(
        Math.max(0, top),
        Math.max(0, left),
        Math.min(shape.height(), top + cutout.height()),
        Math.min(shape.width(), left + cutout.width()));
  }
}
