package io.github.cnnmaven.engine.picture;

import io.github.cnnmaven.core.picture.ColorMap;
import io.github.cnnmaven.core.picture.Saliency;
import io.github.cnnmaven.core.picture.SaliencyMethod;
import io.github.cnnmaven.core.result.ColorScale;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** An image and the maps that tell which of its pixels the answer hangs on. */
record SaliencyPicture(Saliency drawing) implements Drawer {

  private static final double PERCENT = 100;

  /** Single pixels would leave all others dark. */
  private static final double BRIGHTEST_SHARE = 0.99;

  @Override
  public void draw(Subject subject, Easel easel) throws IOException {
    for (ProbeImage probe : ProbeImage.of(drawing.probes(), subject, easel)) {
      if (!probe.pixels().shape().equals(subject.pixels().shape())) {
        easel.note(probe.name() + " has another size than the network's input");
        continue;
      }
      Subject.Told told = subject.told(subject.show(probe.pixels()));
      SaliencyMaps maps = new SaliencyMaps(subject, drawing, probe.pixels(), told.label());
      List<Tile> tiles = new ArrayList<>(List.of(Tile.image(probe.pixels())));
      for (SaliencyMethod method : drawing.methods()) {
        Raster map = maps.of(method);
        if (Extremes.of(map.values()).equals(new Extremes(0, 0))) {
          easel.note(probe.name() + ": " + method.title() + " is zero everywhere");
        }
        tiles.add(Tile.colors(map, scale(method, map)));
      }
      String names =
          drawing.methods().stream().map(SaliencyMethod::title).collect(Collectors.joining(", "));
      String caption =
          String.format(
              Locale.ROOT,
              "%s; taken for %s (%.1f %%). The image, then %s",
              probe.title(),
              subject.className(told.label()),
              PERCENT * told.probability(),
              names);
      easel.put(
          new Easel.Title("", probe.name(), caption, "Pixels that matter: " + caption),
          Sheet.row(tiles));
    }
  }

  private static ColorScale scale(SaliencyMethod method, Raster map) {
    float[] sorted = map.values().clone();
    for (int i = 0; i < sorted.length; i++) {
      sorted[i] = Math.abs(sorted[i]);
    }
    Arrays.sort(sorted);
    double most = sorted[(int) (BRIGHTEST_SHARE * (sorted.length - 1))];
    double end = most == 0 ? Extremes.of(sorted).furthest() : most;
    boolean signed =
        method == SaliencyMethod.INTEGRATED_GRADIENTS || method == SaliencyMethod.OCCLUSION;
    return signed
        ? new ColorScale(ColorMap.BLUE_RED, -end, end)
        : new ColorScale(ColorMap.INFERNO, 0, end);
  }
}
