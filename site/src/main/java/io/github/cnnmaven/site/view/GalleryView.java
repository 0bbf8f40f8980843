package io.github.cnnmaven.site.view;

import io.github.cnnmaven.core.result.Drawn;
import io.github.cnnmaven.core.result.RunResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

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

  /** What the drawing of a kind had to say, by variant where that has a name. */
  static List<String> notes(PictureKind kind, Map<String, RunResult> runs) {
    List<String> notes = new ArrayList<>();
    runs.forEach(
        (variant, run) ->
            run.drawings().stream()
                .filter(drawn -> drawn.kind().equals(kind.word()))
                .map(Drawn::note)
                .filter(Objects::nonNull)
                .forEach(note -> notes.add(variant.isEmpty() ? note : variant + ": " + note)));
    return notes;
  }

  /** Whether there is anything to show or to tell. */
  boolean hasContent() {
    return !rows.isEmpty() || !notes.isEmpty();
  }
}
