package io.github.cnnmaven.engine.picture;

import io.github.cnnmaven.core.result.ColorScale;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.awt.image.WritableRaster;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tiles side by side, row by row, every cell a square of sharp pixels.
 *
 * @param tiles all of one size
 * @param columns how many stand in a row
 * @param scale of tiles whose cells are entries of its palette, null where they are colours
 * @param leastSide of a tile in pixels, reached by enlarging
 */
record Sheet(List<Tile> tiles, int columns, @Nullable ColorScale scale, int leastSide) {

  private static final int GAP = 4;
  private static final int LEAST_SIDE = 40;
  private static final int LEAST_SIDE_IN_A_ROW = 80;
  private static final int WHITE = 0xFFFFFF;
  private static final int PALETTE_BITS = 8;

  /** Wider than high, and full rows where the count allows. */
  static Sheet of(List<Tile> tiles, @Nullable ColorScale scale) {
    return new Sheet(tiles, columns(tiles.size()), scale, LEAST_SIDE);
  }

  /** In one row. */
  static Sheet row(List<Tile> tiles) {
    return new Sheet(tiles, tiles.size(), null, LEAST_SIDE_IN_A_ROW);
  }

  /** With so many in each row. */
  static Sheet columns(List<Tile> tiles, int columns) {
    return new Sheet(tiles, columns, null, LEAST_SIDE);
  }

  BufferedImage draw() {
    int zoom = zoom();
    Tile first = tiles.get(0);
    int stepX = first.width() * zoom + GAP;
    int stepY = first.height() * zoom + GAP;
    int rows = (tiles.size() + columns - 1) / columns;
    BufferedImage image = ground(columns * stepX + GAP, rows * stepY + GAP);
    WritableRaster raster = image.getRaster();
    for (int i = 0; i < tiles.size(); i++) {
      int left = GAP + i % columns * stepX;
      int top = GAP + i / columns * stepY;
      paint(tiles.get(i), raster, left, top);
    }
    return image;
  }

  private void paint(Tile tile, WritableRaster raster, int left, int top) {
    int zoom = zoom();
    int[] bands = new int[raster.getNumBands()];
    for (int y = 0; y < tile.height() * zoom; y++) {
      for (int x = 0; x < tile.width() * zoom; x++) {
        int cell = tile.cells()[y / zoom * tile.width() + x / zoom];
        for (int b = 0; b < bands.length; b++) {
          bands[b] = cell >> Byte.SIZE * (bands.length - 1 - b) & 0xFF;
        }
        raster.setPixel(left + x, top + y, bands);
      }
    }
  }

  private BufferedImage ground(int width, int height) {
    BufferedImage image =
        scale == null
            ? new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB)
            : new BufferedImage(width, height, BufferedImage.TYPE_BYTE_INDEXED, palette(scale));
    int[] white = new int[image.getRaster().getNumBands() * width];
    Arrays.fill(white, 0xFF);
    for (int y = 0; y < height; y++) {
      image.getRaster().setPixels(0, y, width, 1, white);
    }
    return image;
  }

  /** Colours of the levels, and white for the ground. */
  private static IndexColorModel palette(ColorScale scale) {
    int[] colors = new int[ColorScale.LEVELS + 1];
    for (int i = 0; i < ColorScale.LEVELS; i++) {
      colors[i] = scale.map().rgb((double) i / (ColorScale.LEVELS - 1));
    }
    colors[ColorScale.LEVELS] = WHITE;
    return new IndexColorModel(
        PALETTE_BITS, colors.length, colors, 0, false, -1, DataBuffer.TYPE_BYTE);
  }

  private int zoom() {
    int side = Math.max(tiles.get(0).height(), tiles.get(0).width());
    return Math.max(1, (leastSide + side - 1) / side);
  }

  private static int columns(int count) {
    int columns = (int) Math.ceil(Math.sqrt(2.0 * count));
    while (count % columns != 0 && columns * columns > count) {
      columns--;
    }
    return count % columns == 0 ? columns : (int) Math.ceil(Math.sqrt(2.0 * count));
  }
}
