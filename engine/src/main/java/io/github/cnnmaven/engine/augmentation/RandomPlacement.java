package io.github.cnnmaven.engine.augmentation;

import io.github.cnnmaven.core.augmentation.Geometry;
import io.github.cnnmaven.core.augmentation.Range;
import io.github.cnnmaven.core.network.ImageShape;
import io.github.cnnmaven.engine.augmentation.ImageRandom.Purpose;
import io.github.cnnmaven.engine.random.SplitMix64;

/**
 * Draws where pixels come from: {@code crop * center * rotation * shift * shear * zoom * center^-1
 * * flips}, the order of {@code apply_affine_transform} and {@code apply_transform} in <a
 * href="https://github.com/keras-team/keras/blob/v3.0.0/keras/legacy/preprocessing/image.py">
 * ImageDataGenerator</a>. As its documentation says, the height shift moves rows and the center is
 * the image's; its code swaps them.
 */
final class RandomPlacement {

  private static final double HALF = 0.5;

  private final Geometry geometry;
  private final int height;
  private final int width;

  RandomPlacement(Geometry geometry, ImageShape shape) {
    this.geometry = geometry;
    this.height = shape.height();
    this.width = shape.width();
  }

  Affine draw(ImageRandom random) {
    return crop(random.of(Purpose.CROP)).of(continuous(random)).of(flips(random));
  }

  private Affine continuous(ImageRandom random) {
    Range zoom = geometry.zoom();
    boolean still =
        geometry.rotation() == 0 && geometry.shear() == 0 && zoom.equals(Geometry.NONE.zoom());
    Affine shift = shift(random.of(Purpose.SHIFT));
    if (still) {
      return shift; // Exact, where the way to the center and back is not always.
    }
    SplitMix64 zooms = random.of(Purpose.ZOOM);
    Affine zoomed =
        Affine.zoom(
            zooms.nextDouble(zoom.least(), zoom.most()),
            zooms.nextDouble(zoom.least(), zoom.most()));
    return rotation(random.of(Purpose.ROTATION))
        .of(shift)
        .of(shear(random.of(Purpose.SHEAR)))
        .of(zoomed)
        .around((width - 1) * HALF, (height - 1) * HALF);
  }

  private Affine rotation(SplitMix64 random) {
    return Affine.rotation(Math.toRadians(geometry.rotation() * random.nextDouble(-1, 1)));
  }

  private Affine shear(SplitMix64 random) {
    return Affine.shear(Math.toRadians(geometry.shear() * random.nextDouble(-1, 1)));
  }

  private Affine shift(SplitMix64 random) {
    double down = geometry.shift().height() * height * random.nextDouble(-1, 1);
    double right = geometry.shift().width() * width * random.nextDouble(-1, 1);
    return Affine.shift(right, down);
  }

  /** Every whole number of pixels from padding to padding is as likely. */
  private Affine crop(SplitMix64 random) {
    int down = random.nextInt(2 * geometry.crop().height() + 1) - geometry.crop().height();
    int right = random.nextInt(2 * geometry.crop().width() + 1) - geometry.crop().width();
    return Affine.shift(right, down);
  }

  private Affine flips(ImageRandom random) {
    boolean across =
        random.of(Purpose.HORIZONTAL_FLIP).nextDouble() < HALF && geometry.horizontalFlip();
    boolean over = random.of(Purpose.VERTICAL_FLIP).nextDouble() < HALF && geometry.verticalFlip();
    return new Affine(
        across ? -1 : 1, 0, across ? width - 1 : 0, 0, over ? -1 : 1, over ? height - 1 : 0);
  }
}
