package io.github.cnnmaven.site.view;

import java.util.List;

/**
 * Pictures that belong together, side by side.
 *
 * @param heading what they have in common; empty when the gallery says it all
 * @param missing variants that have no such picture, in words; empty when all have
 */
public record PictureRow(String heading, String missing, List<PictureView> pictures) {

  public PictureRow {
    pictures = List.copyOf(pictures);
  }
}
