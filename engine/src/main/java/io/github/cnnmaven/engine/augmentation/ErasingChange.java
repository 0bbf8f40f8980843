package io.github.cnnmaven.engine.augmentation;

import io.github.cnnmaven.core.augmentation.Erasing;
import io.github.cnnmaven.core.augmentation.Range;
import io.github.cnnmaven.core.network.ImageShape;
import io.github.cnnmaven.engine.augmentation.ImageRandom.Purpose;
import io.github.cnnmaven.engine.random.SplitMix64;

/** Paints a rectangle with one value or with noise: Keras's RandomErasing. */
record ErasingChange(Erasing.RandomErasing erasing, ImageShape shape) implements PixelChange {

  @Override
  public void apply(float[] pixels, ImageRandom random) {
    SplitMix64 numbers = random.of(Purpose.ERASING);
    double probability = draw(erasing.factor(), numbers);
    if (numbers.nextDouble() >= probability) {
      return;
    }
    double width = Math.sqrt(draw(erasing.scale(), numbers));
    double height = Math.sqrt(draw(erasing.scale(), numbers));
    Box.within(shape, height, width, numbers)
        .forEachRow(shape, (from, to) -> paint(pixels, from, to, numbers));
  }

  private void paint(float[] pixels, int from, int to, SplitMix64 numbers) {
    Double value = erasing.value();
    for (int i = from; i < to; i++) {
      pixels[i] =
          value == null
              ? Intensity.clip((float) (Intensity.BRIGHTEST * numbers.nextGaussian()))
              : value.floatValue();
    }
  }

  private static double draw(Range range, SplitMix64 numbers) {
    return numbers.nextDouble(range.least(), range.most());
  }
}
