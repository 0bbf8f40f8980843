package io.github.cnnmaven.site.view;

import java.util.List;

/**
 * All pictures of one kind.
 *
 * @param id its anchor
 * @param notes what could not be drawn and why
 */
public record GalleryView(
    String id, String heading, String intro, List<PictureRow> rows, List<String> notes) {

  public GalleryView {
    rows = List.copyOf(rows);
    notes = List.copyOf(notes);
  }

  static GalleryView of(PictureKind kind, List<PictureRow> rows, List<String> notes) {
    return new GalleryView(kind.word(), kind.heading(), kind.intro(), rows, notes);
  }

  /** Whether there is anything to show or to tell. */
  boolean hasContent() {
    return !rows.isEmpty() || !notes.isEmpty();
  }
}
