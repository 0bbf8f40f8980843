package io.github.cnnmaven.engine.picture;

import io.github.cnnmaven.core.picture.SampleRows;
import io.github.cnnmaven.core.prepared.Part;
import io.github.cnnmaven.engine.data.Images;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Images of each class with its name. */
record SamplePicture(SampleRows drawing) implements Drawer {

  @Override
  public void draw(Subject subject, Easel easel) throws IOException {
    for (Part part : drawing.parts()) {
      Images images = subject.parts().of(part);
      String split = part.name().toLowerCase(Locale.ROOT);
      if (images.size() == 0) {
        easel.note("The data set has no images to " + split + " with");
      }
      for (int label = 0; label < subject.classNames().size(); label++) {
        List<Tile> tiles = tiles(images, label);
        if (!tiles.isEmpty()) {
          String name = subject.className(label);
          easel.put(
              new Easel.Title("", split + " " + name, name, "Images of " + name + ", " + split),
              Sheet.row(tiles));
        }
      }
    }
  }

  private List<Tile> tiles(Images images, int label) {
    return IntStream.range(0, images.size())
        .filter(i -> images.label(i) == label)
        .limit(drawing.perClass())
        .mapToObj(i -> Tile.image(Subject.image(images, i)))
        .toList();
  }
}
