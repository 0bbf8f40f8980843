package io.github.cnnmaven.engine.picture;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cnnmaven.core.network.Size;
import io.github.cnnmaven.core.result.Picture;
import io.github.cnnmaven.engine.network.Filters;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilterPictureTest {

  private static final int GAP = 4;
  private static final int WHITE = 0xFFFFFFFF;
  private static final int BLACK = 0xFF000000;

  @TempDir private Path folder;

  @Test
  void smallestIsBlackLargestIsWhiteAndEveryWeightASquare() {
    float[] weights = {-1, 0, 1, 0, /* second filter */ 0, 0, 0, -0.5f};

    BufferedImage image = draw(new Filters("c", 2, Size.square(2), 1, weights));

    assertThat(image.getWidth()).isEqualTo(2 * 40 + 3 * GAP);
    assertThat(image.getHeight()).isEqualTo(40 + 2 * GAP);
    assertSquare(image, GAP, GAP, BLACK);
    assertSquare(image, GAP + 20, GAP, 0xFF808080);
    assertSquare(image, GAP, GAP + 20, WHITE);
    assertSquare(image, 2 * GAP + 60, GAP + 20, 0xFF404040);
    assertThat(image.getRGB(0, 0)).isEqualTo(WHITE);
    assertThat(image.getRGB(GAP + 40, GAP)).isEqualTo(WHITE);
  }

  @Test
  void threeChannelsAreColours() {
    BufferedImage image = draw(new Filters("c", 1, Size.square(1), 3, new float[] {1, 0, -1}));

    assertThat(image.getRGB(GAP, GAP)).isEqualTo(0xFFFF8000);
  }

  @Test
  void otherNumbersOfChannelsAreGrey() {
    BufferedImage image = draw(new Filters("c", 1, Size.square(1), 2, new float[] {1, 0}));

    assertThat(image.getRGB(GAP, GAP)).isEqualTo(WHITE);
  }

  @Test
  void equalWeightsAreInTheMiddle() {
    BufferedImage image = draw(new Filters("c", 1, Size.square(1), 1, new float[] {3}));

    assertThat(image.getRGB(GAP, GAP)).isEqualTo(0xFF7F7F7F);
  }

  @Test
  void rowsAreFullWhereTheCountAllows() {
    BufferedImage image = draw(new Filters("c", 32, Size.square(3), 1, new float[32 * 9]));

    assertThat(image.getWidth()).isEqualTo(8 * (42 + GAP) + GAP);
    assertThat(image.getHeight()).isEqualTo(4 * (42 + GAP) + GAP);
  }

  @Test
  void anOddCountLeavesTheRestOfTheLastRowEmpty() {
    BufferedImage image = draw(new Filters("c", 7, Size.square(3), 1, new float[63]));

    assertThat(image.getRGB(image.getWidth() - GAP - 1, image.getHeight() - GAP - 1))
        .isEqualTo(WHITE);
  }

  @Test
  void tellsWhatItDrew() throws IOException {
    Filters filters = new Filters("conv_1", 1, new Size(3, 2), 1, new float[] {0, 1, 2, 3, 4, 5});

    Picture picture = new FilterPicture(filters).writeTo(folder);

    BufferedImage read = ImageIO.read(folder.resolve("images/filters.png").toFile());
    assertThat(picture)
        .isEqualTo(
            new Picture(
                "images/filters.png",
                "filters",
                "conv_1",
                "The 1 filters of layer conv_1, 3 by 2 weights each, from black (0.000) to white"
                    + " (5.000)",
                read.getWidth(),
                read.getHeight()));
  }

  private static BufferedImage draw(Filters filters) {
    return new FilterPicture(filters).draw();
  }

  private static void assertSquare(BufferedImage image, int x, int y, int colour) {
    for (int i = 0; i < 20; i++) {
      assertThat(image.getRGB(x + i, y + 19 - i)).isEqualTo(colour);
    }
  }
}
