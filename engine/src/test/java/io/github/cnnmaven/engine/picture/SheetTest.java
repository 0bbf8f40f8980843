package io.github.cnnmaven.engine.picture;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cnnmaven.core.picture.ColorMap;
import io.github.cnnmaven.core.result.ColorScale;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SheetTest {

  private static final int GAP = 4;
  private static final int WHITE = 0xFFFFFFFF;
  private static final ColorScale SCALE = new ColorScale(ColorMap.GRAY, -1, 1);

  @TempDir private Path folder;

  @Test
  void everyNumberIsASquareInTheColourOfItsScale() throws IOException {
    Tile first = Tile.levels(new Raster(2, 2, 1, new float[] {-1, 0, 1, 0}), SCALE);
    Tile second = Tile.levels(new Raster(2, 2, 1, new float[] {0, 0, 0, -0.5f}), SCALE);

    BufferedImage image = readBack(Sheet.of(List.of(first, second), SCALE));

    assertThat(image.getWidth()).isEqualTo(2 * 40 + 3 * GAP);
    assertThat(image.getHeight()).isEqualTo(40 + 2 * GAP);
    assertSquare(image, GAP, GAP, 0xFF000000);
    assertSquare(image, GAP + 20, GAP, 0xFF808080);
    assertSquare(image, GAP, GAP + 20, WHITE);
    assertSquare(image, 2 * GAP + 60, GAP + 20, 0xFF404040);
    assertThat(image.getRGB(0, 0)).isEqualTo(WHITE);
    assertThat(image.getRGB(GAP + 40, GAP)).isEqualTo(WHITE);
  }

  @Test
  void threeChannelsAreColoursAndOneIsGrey() throws IOException {
    Tile color = Tile.image(new Raster(1, 1, 3, new float[] {255, 127.6f, -3}));
    Tile grey = Tile.image(new Raster(1, 1, 1, new float[] {300}));

    BufferedImage image = readBack(Sheet.row(List.of(color, grey)));

    assertSquare(image, GAP, GAP, 0xFFFF8000);
    assertSquare(image, 2 * GAP + 80, GAP, WHITE);
  }

  @Test
  void rowsAreFullWhereTheCountAllows() {
    Tile tile = new Tile(3, 3, new int[9]);

    BufferedImage image = Sheet.of(Collections.nCopies(32, tile), null).draw();

    assertThat(image.getWidth()).isEqualTo(8 * (42 + GAP) + GAP);
    assertThat(image.getHeight()).isEqualTo(4 * (42 + GAP) + GAP);
  }

  @Test
  void anOddCountLeavesTheRestOfTheLastRowEmpty() {
    BufferedImage image = Sheet.of(Collections.nCopies(7, new Tile(3, 3, new int[9])), null).draw();

    assertThat(image.getRGB(image.getWidth() - GAP - 1, image.getHeight() - GAP - 1))
        .isEqualTo(WHITE);
  }

  @Test
  void aLargeImageIsMadeSmallerByMeans() {
    float[] stripes = new float[448 * 448];
    for (int i = 0; i < stripes.length; i++) {
      stripes[i] = i % 2 * 200;
    }

    Tile tile = Tile.image(new Raster(448, 448, 1, stripes));

    assertThat(tile.width()).isEqualTo(Tile.MOST);
    assertThat(tile.cells()).containsOnly(0x646464);
  }

  @Test
  void resizingKeepsMeansAndStraightLines() {
    Raster ramp = new Raster(1, 4, 1, new float[] {0, 2, 4, 6});

    assertThat(ramp.resized(1, 2).values()).containsExactly(1, 5);
    assertThat(ramp.resized(1, 8).values())
        .containsExactly(0, 0.5f, 1.5f, 2.5f, 3.5f, 4.5f, 5.5f, 6);
    assertThat(ramp.part(1, 0, 2, 1).values()).containsExactly(2, 4);
  }

  private BufferedImage readBack(Sheet sheet) throws IOException {
    Path file = folder.resolve("sheet.png");
    PngFile.write(sheet.draw(), file);
    return ImageIO.read(file.toFile());
  }

  private static void assertSquare(BufferedImage image, int x, int y, int colour) {
    for (int i = 0; i < 20; i++) {
      assertThat(image.getRGB(x + i, y + 19 - i)).isEqualTo(colour);
    }
  }
}
