package io.github.cnnmaven.site.view;

import io.github.cnnmaven.core.result.Picture;

/**
 * A picture with the size it is shown at: a whole multiple of its own, so that pixels stay square.
 *
 * @param title what stands below it
 * @param note what stands below that, empty for nothing
 * @param data link to its numbers, empty when there are none
 */
public record PictureView(
    String src, String alt, String title, String note, String data, String width, String height) {

  private static final double COMFORTABLE_WIDTH = 220;

  /** The same from another file. */
  PictureView from(String file) {
    return new PictureView(file, alt, title, note, data, width, height);
  }

  /**
   * Of a run's picture.
   *
   * @param folder link to the run's folder, empty on its own page
   */
  static PictureView of(Picture picture, String folder, String title, String note) {
    long enlarged = Math.max(1, Math.round(COMFORTABLE_WIDTH / Math.max(1, picture.width())));
    String data = picture.data();
    return new PictureView(
        folder + Href.of(picture.file()),
        picture.alt(),
        title,
        note,
        data == null ? "" : folder + Href.of(data),
        Long.toString(picture.width() * enlarged),
        Long.toString(picture.height() * enlarged));
  }
}
