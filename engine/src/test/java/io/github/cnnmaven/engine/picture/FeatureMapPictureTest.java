package io.github.cnnmaven.engine.picture;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cnnmaven.core.network.Size;
import io.github.cnnmaven.core.picture.ColorMap;
import io.github.cnnmaven.core.picture.FeatureMaps;
import io.github.cnnmaven.core.picture.FileProbe;
import io.github.cnnmaven.core.picture.Probe;
import io.github.cnnmaven.core.result.Picture;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeatureMapPictureTest {

  private static final int GAP = 4;
  private static final int PHOTO = 100;
  private static final int MAP = 98;

  @TempDir private Path temp;

  /** Four maps of a photo, two in a row: small ones unasked, since every run has them. */
  @Test
  void mapsAreSmallUnlessTheirLayerIsNamed() throws Exception {
    Subject subject = Subjects.random(temp, 1);
    Path photo = temp.resolve("photo.png");
    PngFile.write(new BufferedImage(PHOTO, PHOTO, BufferedImage.TYPE_INT_RGB), photo);
    Probe probe = new FileProbe(photo.toString(), null, Size.square(PHOTO));

    assertThat(maps(subject, probe).width()).isEqualTo(2 * (Tile.MOST_OF_MANY + GAP) + GAP);
    assertThat(maps(subject, probe, "conv_1").width()).isEqualTo(2 * (MAP + GAP) + GAP);
  }

  private Picture maps(Subject subject, Probe probe, String... layers) throws IOException {
    FeatureMaps drawing = new FeatureMaps(List.of(layers), 64, List.of(probe), ColorMap.VIRIDIS);
    Easel easel = new Easel(temp, drawing.kind());
    new FeatureMapPicture(drawing).draw(subject, easel);
    assertThat(easel.notes()).isEmpty();
    return easel.pictures().get(1);
  }
}
