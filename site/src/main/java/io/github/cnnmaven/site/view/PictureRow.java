package io.github.cnnmaven.site.view;

import java.util.List;

/**
 * Pictures that belong together, side by side.
 *
 * @param heading what they have in common; empty when the gallery says it all
 * @param probe id of the probe whose choice shows them, empty when they are always shown
 * @param folds whether they are folded away under the heading
 * @param open whether those that can be folded are seen at first
 * @param missing variants that have no such picture, in words; empty when all have
 */
public record PictureRow(
    String heading,
    String probe,
    boolean folds,
    boolean open,
    String missing,
    List<PictureView> pictures) {

  public PictureRow {
    pictures = List.copyOf(pictures);
  }

  static PictureRow of(String heading, List<PictureView> pictures) {
    return new PictureRow(heading, "", false, true, "", pictures);
  }
}
