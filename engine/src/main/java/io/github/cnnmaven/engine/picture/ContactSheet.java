package io.github.cnnmaven.engine.picture;

import io.github.cnnmaven.core.augmentation.Augmentation;
import io.github.cnnmaven.engine.augmentation.AugmentedImages;
import io.github.cnnmaven.engine.data.Images;
import io.github.cnnmaven.engine.random.RandomStreams;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One training image first as it is, then as it comes in one epoch after the other, row by row:
 * what the network is really shown, before normalization.
 */
record ContactSheet() implements Drawer {

  private static final int COLUMNS = 8;
  private static final int ROWS = 3;

  @Override
  public void draw(Subject subject, Easel easel) throws IOException {
    if (subject.spec().augmentation().equals(Augmentation.NONE)) {
      return;
    }
    Images images = subject.splits().train();
    AugmentedImages augmented =
        new AugmentedImages(
            images, subject.spec().augmentation(), new RandomStreams(subject.spec().seed()));
    List<Tile> tiles = new ArrayList<>();
    tiles.add(Tile.image(Subject.image(images, 0), Tile.MOST_OF_MANY));
    for (int epoch = 1; epoch < COLUMNS * ROWS; epoch++) {
      float[] pixels = new float[augmented.pixelsPerImage()];
      augmented.draft(epoch).write(0, pixels, 0);
      tiles.add(Tile.image(Raster.of(images.shape(), pixels), Tile.MOST_OF_MANY));
    }
    String alt =
        String.format(
            Locale.ROOT,
            "A training image as it is, and as the first %d epochs see it",
            COLUMNS * ROWS - 1);
    easel.put(new Easel.Title("", "", alt, alt), Sheet.columns(tiles, COLUMNS));
  }
}
