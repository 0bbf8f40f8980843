package io.github.cnnmaven.core.augmentation;

/**
 * How pixels are moved; all of it together in one resampling. Numbers as in <a
 * href="https://github.com/keras-team/keras/blob/v3.0.0/keras/legacy/preprocessing/image.py">
 * ImageDataGenerator</a>, but for the crop, which it does not have.
 *
 * @param horizontalFlip whether every second image is mirrored left and right
 * @param verticalFlip whether every second image is mirrored top and bottom
 * @param rotation by up to so many degrees each way, {@code rotation_range}
 * @param shift by up to these shares, {@code height_shift_range} and {@code width_shift_range}
 * @param zoom what places are multiplied by, drawn for height and for width, {@code zoom_range}: 2
 *     shows the image at half its size
 * @param shear by up to so many degrees each way, {@code shear_range}
 * @param crop where a window of the image's size is cut out of the padded image
 * @param fill what enters
 */
public record Geometry(
    boolean horizontalFlip,
    boolean verticalFlip,
    double rotation,
    Shift shift,
    Range zoom,
    double shear,
    Crop crop,
    Fill fill) {

  /** Pixels stay. */
  public static final Geometry NONE =
      new Geometry(
          false, false, 0, new Shift(0, 0), Range.only(1), 0, new Crop(0, 0), Fill.NEAREST);

  /** Shares of an image's height and width, below 1. */
  public record Shift(double height, double width) {}

  /**
   * A move by whole pixels, as by padding the image and cutting its size out of that at random (He
   * et al., <a href="https://arxiv.org/abs/1512.03385">Deep Residual Learning</a>, 4.2).
   *
   * @param height pixels of padding above and below
   * @param width pixels of padding left and right
   */
  public record Crop(int height, int width) {}

  /** The same, with or without flips left and right. */
  public Geometry withHorizontalFlip(boolean flip) {
    return new Geometry(flip, verticalFlip, rotation, shift, zoom, shear, crop, fill);
  }

  /** The same, moved by up to these shares. */
  public Geometry withShift(double height, double width) {
    Shift other = new Shift(height, width);
    return new Geometry(horizontalFlip, verticalFlip, rotation, other, zoom, shear, crop, fill);
  }
}
