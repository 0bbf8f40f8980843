package io.github.cnnmaven.site.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cnnmaven.core.picture.ColorMap;
import io.github.cnnmaven.core.result.ColorScale;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PaletteTest {

  @TempDir private Path folder;

  /** What is largest in one picture is in the middle of a scale twice as long. */
  @Test
  void theSameNumberGetsTheColourOfTheCommonScale() throws IOException {
    ColorScale own = new ColorScale(ColorMap.VIRIDIS, 0, 1);
    Path from = folder.resolve("own.png");
    ImageIO.write(levels(0, 254, 255), "png", from.toFile());

    Path to = folder.resolve("runs/common.png");
    new Palette(own, new ColorScale(ColorMap.VIRIDIS, 0, 2)).copy(from, to);

    BufferedImage copy = ImageIO.read(to.toFile());
    assertThat(copy.getRGB(0, 0)).isEqualTo(0xFF440154);
    assertThat(copy.getRGB(1, 0)).isEqualTo(0xFF21918C);
    assertThat(copy.getRGB(2, 0)).isEqualTo(0xFFFFFFFF);
  }

  @Test
  void aPictureWithoutAPaletteIsRefused() throws IOException {
    Path photo = folder.resolve("photo.png");
    ImageIO.write(new BufferedImage(2, 2, BufferedImage.TYPE_INT_RGB), "png", photo.toFile());
    ColorScale scale = new ColorScale(ColorMap.VIRIDIS, 0, 1);

    assertThatThrownBy(() -> new Palette(scale, scale).copy(photo, folder.resolve("x.png")))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("photo.png has no palette");
  }

  private static BufferedImage levels(int... levels) {
    int[] colors = new int[256];
    for (int i = 0; i < colors.length; i++) {
      colors[i] = ColorMap.VIRIDIS.entry(i);
    }
    IndexColorModel model = new IndexColorModel(8, 256, colors, 0, false, -1, DataBuffer.TYPE_BYTE);
    BufferedImage image =
        new BufferedImage(levels.length, 1, BufferedImage.TYPE_BYTE_INDEXED, model);
    image.getRaster().setPixels(0, 0, levels.length, 1, levels);
    return image;
  }
}
