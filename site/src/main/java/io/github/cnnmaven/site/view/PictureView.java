package io.github.cnnmaven.site.view;

import io.github.cnnmaven.core.result.Picture;

/**
 * A picture with the size it is shown at: a whole multiple of its own, so that pixels stay square.
 *
 * @param title what stands below it
 */
public record PictureView(String src, String alt, String title, String width, String height) {

  private static final int COMFORTABLE_WIDTH = 220;

  static PictureView of(Picture picture, String src, String title) {
    int enlarged = Math.max(1, COMFORTABLE_WIDTH / Math.max(1, picture.width()));
    return new PictureView(
        src,
        picture.alt(),
        title,
        Integer.toString(picture.width() * enlarged),
        Integer.toString(picture.height() * enlarged));
  }
}
