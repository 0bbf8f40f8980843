package io.github.cnnmaven.core.network;

/**
 * A window that moves over an image.
 *
 * @param size height and width, in the pixels that it sees
 * @param stride from one place to the next
 * @param padding of the image
 * @param dilation distance between the pixels that it sees; 1x1 leaves none out
 */
public record Window(Size size, Size stride, Padding padding, Size dilation) {

  /**
   * How often it fits into an image.
   *
   * @return below 1 along a side where it does not fit
   */
  Size places(ImageShape image) {
    return new Size(
        padding.outputLength(image.height(), spannedHeight(), stride.height()),
        padding.outputLength(image.width(), spannedWidth(), stride.width()));
  }

  /** The window itself when dilation pulls it apart. */
  Size spanned() {
    return new Size(spannedHeight(), spannedWidth());
  }

  boolean isDilated() {
    return dilation.height() > 1 || dilation.width() > 1;
  }

  boolean isStrided() {
    return stride.height() > 1 || stride.width() > 1;
  }

  private int spannedHeight() {
    return spanned(size.height(), dilation.height());
  }

  private int spannedWidth() {
    return spanned(size.width(), dilation.width());
  }

  private static int spanned(int pixels, int dilation) {
    return Math.addExact(Math.multiplyExact(pixels - 1, dilation), 1);
  }
}
