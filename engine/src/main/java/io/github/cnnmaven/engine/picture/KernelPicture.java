package io.github.cnnmaven.engine.picture;

import io.github.cnnmaven.core.picture.ColorMap;
import io.github.cnnmaven.core.picture.KernelResponses;
import io.github.cnnmaven.core.result.ColorScale;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What kernels made by hand give on the brightness of images, zeros around them. */
record KernelPicture(KernelResponses drawing) implements Drawer {

  private static final double WHITE = 255;

  @Override
  public void draw(Subject subject, Easel easel) throws IOException {
    for (ProbeImage probe : ProbeImage.of(drawing.probes(), subject, easel)) {
      Raster pixels = probe.pixels();
      Raster grey = pixels.channels() == 1 ? pixels : PictureFile.grey(pixels);
      List<Tile> tiles = new ArrayList<>(List.of(Tile.image(pixels)));
      List<String> ranges = new ArrayList<>();
      for (Map.Entry<String, List<List<Double>>> kernel : drawing.kernels().entrySet()) {
        Raster response = response(grey, kernel.getValue());
        double most = Extremes.of(inner(response, kernel.getValue()).values()).furthest();
        tiles.add(Tile.colors(response, new ColorScale(ColorMap.BLUE_RED, -most, most)));
        ranges.add(String.format(Locale.ROOT, "%s (to ±%.2f)", kernel.getKey(), most / WHITE));
      }
      String caption = "the image, then " + String.join(", ", ranges);
      easel.put(
          new Easel.Title("", probe.name(), probe.title() + ": " + caption, caption),
          Sheet.row(tiles));
    }
  }

  /** Where the zeros around have no part, as they would outshine all that is within. */
  private static Raster inner(Raster response, List<List<Double>> kernel) {
    int rows = kernel.size();
    int columns = kernel.get(0).size();
    if (rows > response.height() || columns > response.width()) {
      return response;
    }
    return response.part(
        (columns - 1) / 2,
        (rows - 1) / 2,
        response.width() - columns + 1,
        response.height() - rows + 1);
  }

  /** The kernel is not turned round, as in every convolution of a network. */
  static Raster response(Raster image, List<List<Double>> kernel) {
    int above = (kernel.size() - 1) / 2;
    int before = (kernel.get(0).size() - 1) / 2;
    float[] sums = new float[image.height() * image.width()];
    for (int i = 0; i < sums.length; i++) {
      double sum = 0;
      for (int row = 0; row < kernel.size(); row++) {
        for (int column = 0; column < kernel.get(row).size(); column++) {
          int y = i / image.width() + row - above;
          int x = i % image.width() + column - before;
          sum += kernel.get(row).get(column) * pixel(image, y, x);
        }
      }
      sums[i] = (float) sum;
    }
    return new Raster(image.height(), image.width(), 1, sums);
  }

  private static double pixel(Raster image, int y, int x) {
    boolean inside = y >= 0 && y < image.height() && x >= 0 && x < image.width();
    return inside ? image.value(y, x, 0) : 0;
  }
}
