package io.github.cnnmaven.engine.picture;

import io.github.cnnmaven.core.picture.FeatureMaps;
import io.github.cnnmaven.core.result.ColorScale;
import io.github.cnnmaven.engine.inference.InferenceLayer;
import io.github.cnnmaven.engine.inference.Maps;
import io.github.cnnmaven.engine.inference.Pass;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;

/** What layers make of probes, a tile for each map; all maps of a layer share a scale. */
record FeatureMapPicture(FeatureMaps drawing) implements Drawer {

  @Override
  public void draw(Subject subject, Easel easel) throws IOException {
    List<InferenceLayer> usual = ends(subject.convolutions());
    if (usual.isEmpty() && drawing.layers().isEmpty()) {
      easel.note("Not drawn: the network has no convolution");
      return;
    }
    List<InferenceLayer> layers = subject.layers(drawing.layers(), usual, easel);
    for (ProbeImage probe : ProbeImage.of(drawing.probes(), subject, easel)) {
      Pass pass = subject.show(probe.pixels());
      easel.put(
          new Easel.Title("", probe.name(), probe.title(), "The image " + probe.title()),
          Sheet.row(List.of(Tile.image(probe.pixels(), most()))));
      for (InferenceLayer layer : layers) {
        try {
          draw(layer, pass.maps(layer, 0), probe, easel);
        } catch (IllegalArgumentException e) {
          easel.note(probe.name() + ": " + e.getMessage());
        }
      }
    }
  }

  private void draw(InferenceLayer layer, Maps maps, ProbeImage probe, Easel easel)
      throws IOException {
    int count =
        Math.min(maps.channels(), Objects.requireNonNullElse(drawing.first(), maps.channels()));
    float low = Float.MAX_VALUE;
    float high = -Float.MAX_VALUE;
    for (float value : maps.values()) {
      low = Math.min(low, value);
      high = Math.max(high, value);
    }
    ColorScale scale = new ColorScale(drawing.colors(), low, high);
    List<Tile> tiles =
        IntStream.range(0, count)
            .mapToObj(i -> new Raster(maps.height(), maps.width(), 1, maps.map(i)))
            .map(map -> Tile.levels(map, scale, most()))
            .toList();
    long empty = IntStream.range(0, maps.channels()).filter(maps::isEmpty).count();
    String caption =
        String.format(
            Locale.ROOT,
            "%s of %d maps, %d by %d, from %.3g to %.3g; %s empty",
            count == maps.channels() ? "all" : "the first " + count,
            maps.channels(),
            maps.height(),
            maps.width(),
            low,
            high,
            empty == 0 ? "none" : String.valueOf(empty));
    easel.put(
        new Easel.Title(
            layer.name(),
            probe.name(),
            caption,
            "What layer " + layer.name() + " makes of " + probe.title() + ": " + caption),
        Sheet.of(tiles, scale));
  }

  /** Layers that are asked for by name are looked at closely. */
  private int most() {
    return drawing.layers().isEmpty() ? Tile.MOST_OF_MANY : Tile.MOST;
  }

  private static List<InferenceLayer> ends(List<InferenceLayer> convolutions) {
    return convolutions.size() < 2
        ? convolutions
        : List.of(convolutions.get(0), convolutions.get(convolutions.size() - 1));
  }
}
